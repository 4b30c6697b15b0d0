package org.schriftgut.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.tenant.Tenants;

/** Whatever is wrong with a sign-in, the same work is done: a stranger's watch tells nothing. */
class SignInTest {

    private static final UUID OFFICE = new UUID(0, 1);
    private static final UUID SUSPENDED = new UUID(0, 2);
    private static final String HASH = "hash of the right password";

    private final StringBuilder work = new StringBuilder();
    private final SignIn signIn = new SignIn();

    SignInTest() {
        signIn.tenants = new KnownTenants();
        signIn.logins = new KnownLogins();
        signIn.throttle = new CountedInMemory();
        signIn.notes = new CountedNotes();
        signIn.comparison = (password, hash) -> {
            work.append("comparison ");
            return HASH.equals(hash) && password.equals("right");
        };
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "clerk@office",
                "nobody@office",
                "closed@office",
                "clerk@suspended",
                "nobody@suspended",
                "clerk@nowhere",
                "no name at all"
            })
    void a_wrong_password_for_anybody_costs_the_same_work(String name) {
        refused(name, "wrong");

        assertThat(work).hasToString("tenant login comparison note ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed@office", "nobody@office", "clerk@nowhere"})
    void the_right_password_of_what_is_closed_costs_the_same_work(String name) {
        refused(name, "right");

        assertThat(work).hasToString("tenant login comparison note ");
    }

    /** Who is locked waits before any work is done, whether or not there is such a name. */
    @ParameterizedTest
    @CsvSource({"clerk@office", "nobody@office", "closed@office", "clerk@suspended", "clerk@nowhere"})
    void who_is_locked_gets_one_answer_without_any_work(String name) {
        for (var i = 0; i < Throttle.LOCK_AFTER; i++) {
            signIn.throttle.failed(name, "10.0.0." + i, true);
        }

        var refusal = catchThrowableOfType(Problem.class, () -> signIn.openSession(name, "right", visitor("10.1.1.1")));

        assertThat(refusal).hasMessage("sign-in.too-many-attempts");
        assertThat(refusal.kind()).isEqualTo(Kind.TOO_MANY);
        assertThat(work).isEmpty();
    }

    private void refused(String name, String password) {
        var page = catchThrowableOfType(Problem.class, () -> signIn.openSession(name, password, visitor("10.0.0.1")));
        var workOfThePage = work.toString();
        work.setLength(0);
        var program = catchThrowableOfType(Problem.class, () -> signIn.check(name, password, "10.0.0.1"));

        assertThat(page).hasMessage("sign-in.name-or-password-wrong");
        assertThat(page.kind()).isEqualTo(Kind.NOT_SIGNED_IN);
        assertThat(program).hasMessage(page.getMessage());
        assertThat(program.kind()).isEqualTo(page.kind());
        assertThat(work).hasToString(workOfThePage);
    }

    private static Visitor visitor(String address) {
        return new Visitor(address, "test");
    }

    private final class KnownTenants extends Tenants {

        @Override
        public Optional<UUID> idOfKey(String key) {
            work.append("tenant ");
            return Optional.ofNullable(
                    Map.of("office", OFFICE, "suspended", SUSPENDED).get(key));
        }
    }

    private final class KnownLogins extends Logins {

        @Override
        Optional<Login> find(String login) {
            work.append("login ");
            var tenant = Caller.current().tenant();
            var isKnown = tenant.equals(OFFICE) || tenant.equals(SUSPENDED);
            return switch (login) {
                case "clerk" -> isKnown ? Optional.of(new Login(new UUID(1, 1), HASH)) : Optional.empty();
                case "closed" -> isKnown ? Optional.of(new Login(new UUID(1, 2), null)) : Optional.empty();
                default -> Optional.empty();
            };
        }
    }

    private final class CountedNotes extends RefusalNotes {

        @Override
        void take(UUID tenant, String login, boolean locked) {
            work.append("note ");
        }
    }

    /** Of the throttle, what a lock means; how it counts is shown with the database. */
    private static final class CountedInMemory extends Throttle {

        private final Map<String, Integer> failures = new HashMap<>();

        @Override
        void enter(String name, String address) {
            if (failures.getOrDefault(name, 0) >= LOCK_AFTER) {
                throw new Problem(Kind.TOO_MANY, SignInFault.TOO_MANY_ATTEMPTS);
            }
        }

        @Override
        boolean failed(String name, String address, boolean isKnown) {
            return failures.merge(name, 1, Integer::sum) == LOCK_AFTER;
        }

        @Override
        boolean hasFailedTooOften(String address) {
            return false;
        }

        @Override
        void succeeded(String name, String address) {
            failures.remove(name);
        }
    }
}

package org.schriftgut.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.access.Access;
import org.schriftgut.document.DocumentDetails;
import org.schriftgut.document.Documents;
import org.schriftgut.document.FileDocument;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.organisation.Accounts;
import org.schriftgut.organisation.ChangeAccount;
import org.schriftgut.organisation.CreateAccount;
import org.schriftgut.organisation.People;
import org.schriftgut.rights.Role;
import org.schriftgut.testclock.MovableClock;

/** The link by which the owner of an account lets it read again. */
@FacadeTest
class OpeningLinksTest {

    private static final String PASSWORD = "ein-kennwort-von-oben";
    private static final String OWN = "ein-eigenes-kennwort";

    @Inject
    OpeningLinks links;

    @Inject
    SignIn signIn;

    @Inject
    Accounts accounts;

    @Inject
    People people;

    @Inject
    Access access;

    @Inject
    Documents documents;

    @Inject
    MovableClock clock;

    @Test
    void the_owner_chooses_a_password_and_reads_again_once(Authority authority) {
        var clerk = authority.clerk();
        mail(authority, clerk.account(), "clerk@kreis.example");
        file(authority);
        authority.admin().run(() -> accounts.setPassword(clerk.account(), PASSWORD, null));
        var token = link(authority, clerk.account());

        assertThat(signIn.resume(token)).as("it is no session").isEmpty();
        assertThat(clerk.call(() -> access.person()).roles()).isEmpty();
        assertThat(signIn.openWithLink(token, OWN)).isTrue();

        assertThat(clerk.call(() -> access.person()).roles()).containsExactly(Role.CLERK);
        assertThat(signIn.openWithLink(token, OWN)).isFalse();
    }

    @Test
    void it_holds_for_a_day(Authority authority) {
        var clerk = authority.clerk().account();
        mail(authority, clerk, "clerk@kreis.example");
        file(authority);
        authority.admin().run(() -> accounts.setPassword(clerk, PASSWORD, null));
        var token = link(authority, clerk);

        clock.advance(OpeningLinks.LIFE.plus(Duration.ofSeconds(1)));

        assertThat(signIn.isOpeningLink(token)).isFalse();
    }

    @Test
    void none_goes_to_an_address_that_one_person_alone_has_set(Authority authority) {
        var clerk = authority.clerk().account();
        mail(authority, clerk, "clerk@kreis.example");
        file(authority);
        mail(authority, clerk, "ich@example.org");
        var newcomer = authority
                .admin()
                .call(() -> people.create(new CreateAccount(
                        "neu", "Neu", PASSWORD, authority.unit("10"), Set.of(Role.CLERK), "ich@example.org")));
        authority.admin().run(() -> accounts.setPassword(clerk, PASSWORD, null));

        assertThat(authority.system().call(() -> links.fresh(clerk))).isEmpty();
        assertThat(authority.system().call(() -> links.fresh(newcomer.account().id())))
                .isEmpty();
    }

    private String link(Authority authority, UUID account) {
        return authority.system().call(() -> links.fresh(account)).orElseThrow().token();
    }

    private void mail(Authority authority, UUID account, String email) {
        authority.admin().run(() -> {
            var known = accounts.get(account);
            accounts.change(new ChangeAccount(account, known.displayName(), email, known.unit(), known.version()));
        });
    }

    private void file(Authority authority) {
        var lead = authority.lead();
        var place = authority.dossier(lead, "10", "Gaststätte").id();
        var staged = authority.staged(lead, "Antrag");
        lead.run(() -> documents.file(
                new FileDocument(place, staged, "Antrag.txt", DocumentDetails.none(), null, null, null)));
    }
}

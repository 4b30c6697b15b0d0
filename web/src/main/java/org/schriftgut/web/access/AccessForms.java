package org.schriftgut.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.schriftgut.access.AccessFault;
import org.schriftgut.access.AccessReport;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Grant;
import org.schriftgut.rights.Protection;
import org.schriftgut.rights.Right;
import org.schriftgut.rights.SecrecyGrade;
import org.schriftgut.web.problem.RequestFault;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** Reads what the page of rights sends: one decision at a time, over what was decided before. */
@RequestScoped
public class AccessForms {

    /** What a right on the page stands for. */
    enum Package {
        READING(Set.of(Right.READ)),
        WORKING(Grant.WORKING),
        EVERYTHING(EnumSet.allOf(Right.class));

        private final Set<Right> rights;

        Package(Set<Right> rights) {
            this.rights = rights;
        }

        Set<Right> rights() {
            return rights;
        }
    }

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    AccessReport people;

    /** Applies what was sent and leads back to the page of rights; a refusal is told there. */
    public Response change(
            AccessSetting own, Protection marks, BiConsumer<AccessSetting, Protection> apply, String object) {
        var me = shell.person().id();
        return applied(() -> apply.accept(setting(own, me), protection(marks)), object);
    }

    /** The same for what many dossiers inherit: what is personal belongs to whoever opened each, unless somebody is named. */
    public Response changeForMany(AccessSetting own, Consumer<AccessSetting> apply, String object) {
        return applied(() -> apply.accept(setting(own, null)), object);
    }

    private Response applied(Runnable change, String object) {
        var back = object + "/rechte";
        try {
            change.run();
            return shell.see(back, Flash.done("hinweis.rechte"));
        } catch (Problem refused) {
            return shell.see(back, told(refused));
        }
    }

    private static Flash told(Problem refused) {
        if (refused.is(AccessFault.WIDER) || refused.is(AccessFault.WIDER_FOR_MANY)) {
            return Flash.failed("hinweis.rechte.weiter", names(refused.args().get(0)));
        }
        if (refused.kind() == Kind.NOT_FOUND) {
            return Flash.failed("hinweis.rechte.unbekannt");
        }
        if (refused.kind() == Kind.STALE) {
            return Flash.failed("hinweis.rechte.veraltet");
        }
        if (refused.is(AccessFault.VS_NFD_OFF)) {
            return Flash.failed("hinweis.rechte.vsnfd");
        }
        if (refused.kind() == Kind.WRONG_STATE || refused.kind() == Kind.INVALID) {
            return Flash.failed("hinweis.rechte.niemand");
        }
        throw refused;
    }

    private static String names(Object several) {
        return ((Collection<?>) several).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** @param whose what is made personal, unless somebody is named; null for whoever opens it */
    private AccessSetting setting(AccessSetting own, UUID whose) {
        if (sent.has("zugang")) {
            return decided(own, whose);
        }
        var grants = new ArrayList<>(own.grants());
        grants.removeIf(grant -> receiver(grant).equals(sent.text("zuruecknehmen")));
        var rights = sent.orNull("recht") == null ? Package.READING : sent.choice("recht", Package.class);
        add(grants, Grant.Kind.UNIT, sent.id("einheit"), rights);
        add(grants, Grant.Kind.GROUP, sent.id("gruppe"), rights);
        add(grants, Grant.Kind.PERSON, person(), rights);
        return AccessSetting.of(own.definition(), own.person(), grants);
    }

    private AccessSetting decided(AccessSetting own, UUID whose) {
        var definition = sent.orNull("zugang") == null ? null : sent.choice("zugang", AccessDefinition.class);
        var named = person();
        var grants = new ArrayList<>(own.grants());
        if (definition == AccessDefinition.CLOSED_CIRCLE
                && grants.stream().noneMatch(grant -> grant.rights().contains(Right.MANAGE))) {
            add(grants, Grant.Kind.PERSON, named == null ? shell.person().id() : named, Package.EVERYTHING);
        }
        return AccessSetting.of(definition, named == null ? whose : named, grants);
    }

    private static void add(List<Grant> grants, Grant.Kind kind, UUID who, Package rights) {
        if (who != null) {
            grants.add(new Grant(kind, who, rights.rights()));
        }
    }

    /** The person whose sign-in name was typed, or null; what stands behind an @ goes without saying. */
    private UUID person() {
        var login = sent.login("person");
        return login == null
                ? null
                : people.accountOf(login).orElseThrow(() -> Problem.notFound(RequestFault.NO_ACCOUNT));
    }

    private Protection protection(Protection now) {
        return sent.has("geheim")
                ? new Protection(sent.choice("geheim", SecrecyGrade.class), now.need(), now.privacy())
                : null;
    }

    /** What a form sends to take the rights of a receiver back. */
    static String receiver(Grant grant) {
        return grant.kind() + ":" + grant.who();
    }
}

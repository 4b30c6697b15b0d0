package org.schriftgut.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.schriftgut.access.AccessSettings;
import org.schriftgut.authority.Brands;
import org.schriftgut.authority.Term;
import org.schriftgut.authority.TermSet;
import org.schriftgut.common.CanonicalJson;
import org.schriftgut.document.AddVersion;
import org.schriftgut.document.DocumentDetails;
import org.schriftgut.document.DocumentRestrictions;
import org.schriftgut.document.Documents;
import org.schriftgut.document.FileDocument;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.dossier.Medium;
import org.schriftgut.dossier.OpenCase;
import org.schriftgut.dossier.PlaceDetails;
import org.schriftgut.dossier.PlaceKind;
import org.schriftgut.dossier.PlaceRestrictions;
import org.schriftgut.emergency.Emergencies;
import org.schriftgut.harness.Around;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.organisation.ChangeUnit;
import org.schriftgut.organisation.Groups;
import org.schriftgut.organisation.Units;
import org.schriftgut.processing.ProcessingActivities;
import org.schriftgut.processing.ProcessingController;
import org.schriftgut.processing.ProcessingDetails;
import org.schriftgut.reassignment.Reassignments;
import org.schriftgut.rights.Role;
import org.schriftgut.sharing.ShareDossier;
import org.schriftgut.sharing.Shares;
import org.schriftgut.signin.Scope;
import org.schriftgut.signin.Tokens;
import org.schriftgut.tenant.TenantLife;
import org.schriftgut.tenant.Tenants;

/** Walks the acts that take text with one word in every field, and looks for it in what can never be erased. */
@FacadeTest
class TypedTextTest {

    private static final String WORD = "Geheimwort";

    /** Long enough for every reason. */
    private static final String REASON = WORD + " als Begründung, lang genug für alles";

    /** Ids, words of enums, days, points in time, periods, hashes, and words of our own. */
    private static final Pattern UNTYPED = Pattern.compile(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z][A-Z0-9_]*"
                    + "|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+Z)?|P[0-9YMD]+|[0-9a-f]{64}|[a-z][a-z-]*|[A-Z]+:[0-9a-f-]{36}:[A-Z+_]+");

    @Inject
    Around around;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Tenants tenants;

    @Inject
    TenantLife life;

    @Inject
    Brands brands;

    @Inject
    Units units;

    @Inject
    Groups groups;

    @Inject
    AccessSettings settings;

    @Inject
    Tokens tokens;

    @Inject
    Dossiers dossiers;

    @Inject
    Documents documents;

    @Inject
    PlaceRestrictions placeRestrictions;

    @Inject
    DocumentRestrictions documentRestrictions;

    @Inject
    Reassignments reassignments;

    @Inject
    Emergencies emergencies;

    @Inject
    ProcessingActivities processing;

    @Inject
    Shares shares;

    @Test
    void no_payload_holds_what_somebody_typed(Authority authority, Authority guest) throws Exception {
        organise(authority);
        var dossier = file(authority);
        oversee(authority, dossier);
        share(authority, guest, dossier);
        authority.system().run(() -> life.suspend(REASON));
        authority.system().run(() -> life.lift());
        authority.system().run(() -> life.confirmDeletion(REASON, Duration.ofDays(30)));
        authority.system().run(() -> life.withdrawDeletion());

        var payloads = texts(authority, "select convert_from(payload, 'UTF8') from audit_entry where format = 2");
        var apart = texts(authority, "select changes from audit_content union all select changes from audit_personal");

        assertThat(payloads).hasSizeGreaterThan(30).noneMatch(payload -> payload.contains(WORD));
        assertThat(payloads).allSatisfy(TypedTextTest::holdsNothingTyped);
        // the walk has been where text is typed
        assertThat(apart).filteredOn(text -> text.contains(WORD)).hasSizeGreaterThan(18);
    }

    private void organise(Authority authority) {
        var admin = authority.admin();
        var unit = admin.call(() -> units.create(authority.unit("0"), WORD, WORD));
        admin.run(() -> units.change(
                new ChangeUnit(unit.id(), authority.unit("0"), WORD + "-2", WORD + " neu", unit.version())));
        admin.run(() -> groups.create(WORD, Set.of(authority.clerk().account())));
        var brand = admin.call(() -> brands.current());
        admin.run(() -> brands.change(WORD, TermSet.KOMMUNE, Map.of(Term.DOSSIER, WORD), brand.version()));
        admin.run(() -> tokens.createApiToken(WORD, Scope.READ, 1));
        authority.system().run(() -> settings.release(WORD, LocalDate.now(clock)));
    }

    private UUID file(Authority authority) {
        var clerk = authority.clerk();
        var dossier = authority.dossier(clerk, "10", WORD);
        var more = new PlaceDetails(
                WORD + " neu", WORD, List.of(WORD, "zwei"), Medium.HYBRID, WORD, LocalDate.now(clock), null);
        clerk.run(() -> dossiers.change(dossier.id(), more, dossier.version()));
        clerk.run(() -> dossiers.openInside(
                new OpenCase(dossier.id(), PlaceKind.CASE, PlaceDetails.of(WORD), null, null, null)));
        var typed = new DocumentDetails(WORD, WORD, WORD, WORD, WORD, LocalDate.now(clock), null, null, WORD);
        var document = clerk.call(() -> documents.file(
                new FileDocument(dossier.id(), authority.staged(clerk, WORD), WORD + ".txt", typed, WORD, null, null)));
        clerk.run(() -> documents.change(document.id(), DocumentDetails.none(), document.version()));
        clerk.run(() -> documents.addVersion(new AddVersion(
                document.id(), authority.staged(clerk, WORD + " 2"), WORD + ".txt", WORD, null, null, null)));
        var manager = authority.manager();
        manager.run(() -> documentRestrictions.set(document.id(), REASON));
        manager.run(() -> documentRestrictions.lift(document.id(), REASON));
        manager.run(() -> placeRestrictions.set(dossier.id(), REASON));
        manager.run(() -> placeRestrictions.lift(dossier.id(), REASON));
        return dossier.id();
    }

    private void oversee(Authority authority, UUID dossier) {
        var officer = authority.person("privacy", "0", Role.PRIVACY_OFFICER);
        var details = new ProcessingDetails(
                WORD,
                WORD,
                WORD,
                List.of(WORD),
                List.of(WORD),
                List.of(WORD),
                List.of(),
                List.of(WORD),
                WORD,
                WORD,
                List.of(WORD),
                authority.unit("10"),
                List.of());
        officer.run(() -> processing.create(WORD, details));
        officer.run(() -> processing.change(new ProcessingController(
                List.of(WORD), WORD, List.of(WORD), processing.controller().version())));
        var stranger = authority.person("lead20", "20", Role.DEPARTMENT_LEAD);
        var opened = stranger.call(() -> emergencies.open(WORD, REASON));
        officer.run(() -> emergencies.review(opened.id(), REASON));
        authority.manager().run(() -> reassignments.start(authority.unit("10"), authority.unit("20"), REASON));
    }

    private void share(Authority authority, Authority guest, UUID dossier) {
        guest.unit("10");
        guest.clerk();
        var key = guest.system().call(() -> tenants.current()).key();
        authority
                .lead()
                .run(() -> shares.share(new ShareDossier(
                        dossier, key, "10", WORD, WORD, LocalDate.now(clock).plusDays(9))));
    }

    private static void holdsNothingTyped(String payload) {
        @SuppressWarnings("unchecked")
        var changes = (Map<String, Object>) CanonicalJson.read(payload).get("changes");
        changes.values().forEach(value -> holdsNothingTyped(payload, value));
    }

    private static void holdsNothingTyped(String payload, Object value) {
        if (value instanceof Collection<?> values) {
            values.forEach(each -> holdsNothingTyped(payload, each));
        } else if (value instanceof String text) {
            assertThat(text).as(payload).matches(UNTYPED);
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(Authority authority, String sql) throws Exception {
        return authority.system().call(() -> {
            try {
                return around.all(() -> (List<String>)
                        entities.createNativeQuery(sql, String.class).getResultList());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}

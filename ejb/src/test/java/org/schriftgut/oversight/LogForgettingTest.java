package org.schriftgut.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schriftgut.approval.Approvals;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditErasure;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.AuditProofs;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.CanonicalJson;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;
import org.schriftgut.document.DocumentDetails;
import org.schriftgut.document.DocumentView;
import org.schriftgut.document.Documents;
import org.schriftgut.document.FileDocument;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.dossier.OpenDossier;
import org.schriftgut.dossier.PlaceDetails;
import org.schriftgut.dossier.PlaceKind;
import org.schriftgut.evidence.HeadKey;
import org.schriftgut.evidence.LogLeaf;
import org.schriftgut.evidence.LogReport;
import org.schriftgut.evidence.LogVerifier;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.harness.Around;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.rights.Role;
import org.schriftgut.testclock.MovableClock;

/** What leaves the log, and what nothing takes out of it. */
@FacadeTest
class LogForgettingTest {

    private static final String OLD_PLAN =
            """
            kennzeichen;titel;ebene;uebergeordnet;ablage;aktenart;aufbewahrung_jahre;unbefristet;fristbeginn;aussonderungsart;schutzbedarf;fachdienst;rechtsgrundlage;verweis;gueltig_von;gueltig_bis;stillgelegt
            3;Bauen;1;;nein;;;;;;;;;;1980-01-01;;nein
            30;Bauakten;2;3;ja;Sachakte;30;nein;zda;A;normal;;;;1980-01-01;;nein
            """;

    @Inject
    Around around;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    AuditErasure erasure;

    @Inject
    AuditProofs proofs;

    @Inject
    AuditDesk desk;

    @Inject
    AuditExport export;

    @Inject
    AuditSequencing sequencing;

    @Inject
    AuditPurging purging;

    @Inject
    ContentErasures erasures;

    @Inject
    Approvals approvals;

    @Inject
    History history;

    @Inject
    Dossiers dossiers;

    @Inject
    Documents documents;

    @Inject
    FilePlans plans;

    @Inject
    MovableClock clock;

    @BeforeAll
    static void a_key_that_signs(@TempDir Path folder) throws IOException {
        var file =
                Files.writeString(folder.resolve("key.pem"), HeadKey.generate().pem());
        System.setProperty("SCHRIFTGUT_AUDIT_KEY_FILE", file.toString());
    }

    @Test
    void a_file_of_thirty_years_keeps_its_history_while_who_read_it_is_forgotten(Authority authority)
            throws IOException {
        var clerk = authority.clerk();
        clock.set(LocalDate.of(1996, 3, 4).atTime(9, 0).toInstant(ZoneOffset.UTC));
        authority.importPlan(OLD_PLAN);
        var entry = clerk.call(() -> plans.byCode("30")).id();
        var dossier = clerk.call(
                        () -> dossiers.open(new OpenDossier(entry, PlaceDetails.of("Rathaus"), null, null, null, null)))
                .id();
        clerk.run(() -> dossiers.change(dossier, PlaceDetails.of("Rathaus am Markt"), 0));
        var document = file(authority, clerk, dossier, "Bauantrag");
        read(clerk, document, 300);
        clock.reset();
        read(clerk, document, 3);
        authority.system().run(sequencing::run);
        var before = clerk.call(() -> history.ofPlace(dossier, Paging.first(100)));
        var entries = number(authority, "select count(*) from audit_entry where act <> 'READ'");

        authority.system().run(purging::run);

        var after = clerk.call(() -> history.ofPlace(dossier, Paging.first(100)));
        assertThat(after.items()).isEqualTo(before.items());
        assertThat(after.items().toString()).contains("Rathaus am Markt", "Bauantrag");
        // those of the tile that is not complete wait for it; one entry says that others went
        var left = number(authority, "select count(*) from audit_entry where act = 'READ'");
        assertThat(left).isBetween(3L, 3L + 256);
        assertThat(number(authority, "select count(*) from audit_entry where act <> 'READ' and act <> 'PURGED'"))
                .isEqualTo(entries);
        var report = verify(exported(authority.admin()));
        assertThat(report.findings()).isEmpty();
        assertThat(report.purged()).isEqualTo(303 - left);
        // who runs the records sees nothing of the house, but has to be able to verify
        assertThat(verify(exported(authority.manager())).findings()).isEmpty();
    }

    @Test
    void what_was_typed_about_an_object_goes_when_two_people_say_so(Authority authority) throws IOException {
        var clerk = authority.clerk();
        var manager = authority.manager();
        var officer = authority.person("privacy", "0", Role.PRIVACY_OFFICER);
        var dossier = authority.dossier(clerk, "10", "Offen").id();
        var document = file(authority, clerk, dossier, "Geheimwort");
        var other = file(authority, clerk, dossier, "Anderes");
        var old = oldEntry(authority, document, dossier, "Geheimwort von früher");
        authority.system().run(sequencing::run);
        manager.run(() -> desk.sign());
        assertThat(told(clerk, document)).contains("Geheimwort", "Geheimwort von früher");
        assertThat(verify(exported(manager)).erased()).isZero();

        var request =
                manager.call(() -> erasures.ask("document", document, "§ 84 SGB X, Antrag der betroffenen Person"));
        assertThatThrownBy(() -> approve(manager, request)).isInstanceOf(Problem.class);
        assertThat(told(clerk, document)).contains("Geheimwort");
        approve(officer, request);

        assertThat(told(clerk, document)).doesNotContain("Geheimwort");
        assertThat(told(clerk, other)).contains("Anderes");
        var entries = clerk.call(() -> history.ofDocument(document, Paging.first(100)))
                .items();
        assertThat(entries).extracting(HistoryEntry::act).contains(Act.CREATED, Act.CHANGED, Act.ERASED);
        assertThat(entries).filteredOn(HistoryEntry::erased).hasSize(2);
        assertThat(number(
                        authority,
                        "select count(*) from audit_entry where convert_from(payload, 'UTF8')"
                                + " like '%Geheimwort%'"))
                .isZero();
        var log = exported(manager);
        assertThat(log).doesNotContain("Geheimwort").contains("Anderes", "erased ");
        assertThat(verify(log).findings()).isEmpty();
        assertThat(verify(log).erased()).isEqualTo(2);
        // whoever may not see the document is told neither what went nor that it did, and can verify all the same
        assertThat(verify(exported(authority.admin())).findings()).isEmpty();
        var proof = manager.call(() -> proofs.inclusion(old)).orElseThrow();
        assertThat(proof.payload()).isNull();
    }

    @Test
    void the_evidence_of_acts_of_power_is_not_erased(Authority authority) {
        var manager = authority.manager();
        var officer = authority.person("privacy", "0", Role.PRIVACY_OFFICER);
        var account = authority.clerk().account();

        for (var kind : List.of("account", "approval", "configuration", "auditlog", "fileplan")) {
            assertNoRecord(() -> manager.run(() -> erasures.ask(kind, account, "§ 84 SGB X")));
            // as if it had been asked for before that was refused
            var request = inOne(
                            manager,
                            () -> approvals.passOrAsk(
                                    ContentErasureAct.KIND,
                                    Map.of(
                                            ContentErasureAct.OBJECT_KIND,
                                            kind,
                                            ContentErasureAct.OBJECT,
                                            account,
                                            ContentErasureAct.GROUND,
                                            "§ 84 SGB X"),
                                    null))
                    .orElseThrow();
            assertNoRecord(() -> approve(officer, request));
            // as somebody would who took over the server's account of the database
            assertRefused(manager, () -> erasedByForgery(authority, officer, kind, account), "no kind of record");
        }
    }

    @Test
    void the_database_erases_of_the_kinds_that_are_records(Authority authority) {
        var source = inOne(authority.system(), () -> (String)
                entities.createNativeQuery("select prosrc from pg_proc where proname = 'erase_content'", String.class)
                        .getSingleResult());
        var list = Pattern.compile("of_kind in \\(([^)]*)\\)").matcher(source);
        assertThat(list.find()).isTrue();

        var kinds = List.of(list.group(1).replace("'", "").split(",\\s*"));

        assertThat(kinds).contains("document").allMatch(AuditSight::isRecord);
        for (var kind : PlaceKind.values()) {
            assertThat(kinds).contains(kind.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void an_entry_alone_erases_nothing(Authority authority) {
        var clerk = authority.clerk();
        var dossier = authority.dossier(clerk, "10", "Offen").id();
        var document = file(authority, clerk, dossier, "Geheimwort");
        var other = file(authority, clerk, dossier, "Anderes");

        assertRefused(clerk, () -> erasure.erase("document", document), "Two people have not just approved");

        var officer = authority.person("privacy", "0", Role.PRIVACY_OFFICER);
        var request = authority.manager().call(() -> erasures.ask("document", document, "§ 84 SGB X"));
        approve(officer, request);
        // what was used before is used up, and was about another object anyway
        assertRefused(clerk, () -> erasure.erase("document", document), "Two people have not just approved");
        assertRefused(clerk, () -> erasure.erase("document", other), "Two people have not just approved");
        assertThat(told(clerk, other)).contains("Anderes");
    }

    @Test
    void an_entry_alone_purges_nothing(Authority authority) {
        var clerk = authority.clerk();
        var dossier = authority.dossier(clerk, "10", "Offen").id();
        read(clerk, file(authority, clerk, dossier, "Brief"), 300);
        authority.system().run(sequencing::run);
        var all = number(authority, "select count(*) from audit_entry");

        assertThat(clerk.call(() -> purged(256L, 12))).isZero();
        assertRefused(clerk, () -> purged(256L, 1), "by a period of 12 months");
        assertRefused(clerk, () -> purge(256L), "No entry says");

        assertThat(number(authority, "select count(*) from audit_entry")).isEqualTo(all + 1);
    }

    @Test
    void a_longer_period_holds_once_two_people_agreed(Authority authority) {
        var admin = authority.admin();
        var manager = authority.manager();
        assertThat(admin.call(() -> desk.keptMonths())).isEqualTo(12);

        var request = admin.call(() -> desk.keepFor(24, null)).orElseThrow();
        assertThat(admin.call(() -> desk.keptMonths())).isEqualTo(12);
        approve(manager, request);

        assertThat(admin.call(() -> desk.keptMonths())).isEqualTo(24);
        assertRefused(admin, () -> purged(0L, 12), "by a period of 24 months");
    }

    private UUID file(Authority authority, Caller by, UUID place, String subject) {
        var details = new DocumentDetails(subject, null, null, null, null, null, null, null, null);
        var wanted =
                new FileDocument(place, authority.staged(by, subject), subject + ".txt", details, null, null, null);
        DocumentView filed = by.call(() -> documents.file(wanted));
        return filed.id();
    }

    private void read(Caller by, UUID document, int times) {
        inOne(by, () -> {
            for (var i = 0; i < times; i++) {
                audit.record(
                        Act.READ,
                        AuditObject.of("document", document),
                        Changes.none().set("version", 1));
            }
            return null;
        });
    }

    /** As entries were written before typed text stood apart. */
    private UUID oldEntry(Authority authority, UUID document, UUID dossier, String subject) {
        var id = UUID.randomUUID();
        var payload = ("{\"act\":\"CHANGED\",\"changes\":{\"subject\":[null,\"" + subject
                        + "\"]},\"object\":\"document/" + document + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        var salt = new byte[LogLeaf.SALT_BYTES];
        inOne(authority.system(), () -> entities.createNativeQuery("insert into audit_entry (tenant_id, id, at, act,"
                        + " object_kind, object_id, context_id, payload, salt, leaf_hash)"
                        + " values (?1, ?2, ?3, 'CHANGED', 'document', ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, authority.tenant())
                .setParameter(2, id)
                .setParameter(3, clock.instant())
                .setParameter(4, document)
                .setParameter(5, dossier)
                .setParameter(6, payload)
                .setParameter(7, salt)
                .setParameter(8, LogLeaf.hash(salt, payload))
                .executeUpdate());
        return id;
    }

    private void approve(Caller by, UUID request) {
        by.run(() -> approvals.approve(request, approvals.get(request).hash(), null));
    }

    /** What the history of a document shows. */
    private List<String> told(Caller by, UUID document) {
        return by.call(() -> history.ofDocument(document, Paging.first(100))).items().stream()
                .flatMap(entry -> entry.changes().stream())
                .map(HistoryEntry.FieldChange::now)
                .toList();
    }

    private String exported(Caller by) throws IOException {
        var out = new StringBuilder();
        by.run(() -> {
            try {
                export.write(export.begin(0), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toString();
    }

    private static LogReport verify(String log) throws IOException {
        return LogVerifier.verify(new BufferedReader(new StringReader(log)), null, List.of());
    }

    /** As somebody would who took over the server's account of the database. */
    private long purged(long before, int months) {
        return inOne(Caller.current(), () -> {
            audit.record(
                    Act.PURGED,
                    AuditObject.of("auditlog", Caller.current().tenant()),
                    Changes.none().set("before", before).set("months", months));
            entities.flush();
            return purge(before);
        });
    }

    private long purge(long before) {
        return inOne(Caller.current(), () -> ((Number) entities.createNativeQuery("select purge_audit(?1)", Long.class)
                        .setParameter(1, before)
                        .getSingleResult())
                .longValue());
    }

    private long erasedByForgery(Authority authority, Caller second, String kind, UUID object) {
        return inOne(Caller.current(), () -> {
            var content = CanonicalJson.text(
                    Map.of(ContentErasureAct.OBJECT_KIND, kind, ContentErasureAct.OBJECT, object.toString()));
            entities.createNativeQuery(
                            "insert into approval (tenant_id, id, kind, content, content_hash, state, asked_by,"
                                    + " asked_at, expires_at, decided_by, decided_at, done_at, version) values (?1, ?2,"
                                    + " 'content-erasure', ?3, sha256(convert_to(?3, 'UTF8')), 'DONE', ?4, now(),"
                                    + " now() + interval '1 day', ?5, now(), now(), 0)")
                    .setParameter(1, authority.tenant())
                    .setParameter(2, UUID.randomUUID())
                    .setParameter(3, content)
                    .setParameter(4, Caller.current().account())
                    .setParameter(5, second.account())
                    .executeUpdate();
            return erasure.erase(kind, object);
        });
    }

    private static void assertNoRecord(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(OversightFault.NO_RECORD));
    }

    private void assertRefused(Caller by, Callable<Long> act, String because) {
        assertThatThrownBy(() -> by.call(() -> {
                    try {
                        return act.call();
                    } catch (Exception e) {
                        throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
                    }
                }))
                .rootCause()
                .hasMessageContaining(because);
    }

    private long number(Authority authority, String sql) {
        return inOne(
                authority.system(),
                () -> ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private <T> T inOne(Caller by, Callable<T> work) {
        return by.call(() -> {
            try {
                return around.all(work);
            } catch (Exception e) {
                throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
            }
        });
    }
}

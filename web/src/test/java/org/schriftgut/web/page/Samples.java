package org.schriftgut.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.schriftgut.job.NodeView;
import org.schriftgut.web.authority.AuthorityPage;
import org.schriftgut.web.operation.JobsPage;
import org.schriftgut.web.oversight.AuditPage;
import org.schriftgut.web.oversight.ProofPage;
import org.schriftgut.web.plan.PlanNode;
import org.schriftgut.web.plan.PlanPreviewPage;
import org.schriftgut.web.records.CaseLine;
import org.schriftgut.web.records.DocumentLine;
import org.schriftgut.web.records.DossierLine;
import org.schriftgut.web.records.Panel;
import org.schriftgut.web.records.ShareLine;
import org.schriftgut.web.search.SearchPage;

/** Invented records for the sample pages. */
final class Samples {

    private static final Instant NOW = Instant.parse("2026-11-20T09:41:00Z");

    private Samples() {}

    static List<DossierLine> dossiers() {
        var subjects = List.of(
                "Bauantrag Kindertagesstätte Am Mühlgraben",
                "Umbau Scheune zu Wohnraum, Gemarkung Oberndorf, Flurstück 114/7",
                "Errichtung Mobilfunkmast Höhenstraße",
                "Nutzungsänderung Ladenlokal in Gaststätte",
                "Neubau Feuerwehrgerätehaus Niederau");
        return IntStream.range(0, 12)
                .mapToObj(i -> new DossierLine(
                        "a" + i,
                        "63.20-%04d".formatted(42 - i),
                        subjects.get(i % subjects.size()),
                        i % 4 == 3 ? State.CLOSED : i % 7 == 5 ? State.SUSPENDED : State.OPEN,
                        "63 Bauaufsicht",
                        i % 6,
                        NOW.minusSeconds(i * 40_000L)))
                .toList();
    }

    static List<CaseLine> cases() {
        var subjects = List.of(
                "Antrag und Vollständigkeitsprüfung",
                "Beteiligung der Träger öffentlicher Belange",
                "Nachbarbeteiligung",
                "Gebührenbescheid",
                "Widerspruch gegen den Gebührenbescheid vom 4. November",
                "Abnahme");
        return IntStream.range(0, subjects.size())
                .mapToObj(i -> new CaseLine(
                        "v" + i,
                        "63-63.20-0042/" + (i + 1),
                        subjects.get(i),
                        i % 2 == 0 ? "" : "63.20-0042 Bauantrag Kindertagesstätte",
                        i == 0 ? State.CLOSED : State.OPEN,
                        "63 Bauaufsicht",
                        i * 3,
                        NOW.minusSeconds(i * 100_000L)))
                .toList();
    }

    static List<DocumentLine> documents() {
        return List.of(
                document("d1", "Stellungnahme untere Naturschutzbehörde", FileKind.PDF, 3, List.of()),
                document("d2", "AW: Vorhaben Am Mühlgraben – Rückfragen zum Baumbestand", FileKind.MAIL, 1, List.of()),
                document("d3", "Kostenaufstellung", FileKind.SHEET, 2, List.of()),
                document(
                        "d4",
                        "Lageplan",
                        FileKind.IMAGE,
                        1,
                        List.of(new Badge("Text nicht lesbar: Bild zu groß", Tone.WARNING))),
                document("d5", "Anschreiben Träger öffentlicher Belange", FileKind.WORD, 1, List.of()));
    }

    private static DocumentLine document(String id, String subject, FileKind kind, int version, List<Badge> notes) {
        return new DocumentLine(
                id, "2026/0014" + id.substring(1) + "0", subject, kind, version, 482_113, "Jonas Weiß", NOW, notes);
    }

    static List<PlanNode> tree(boolean open) {
        var leaves = List.of(
                new PlanNode("p6300", "63.00", "Grundsätze, Rundschreiben", false, false, false, 0, List.of()),
                new PlanNode("p6310", "63.10", "Bauleitplanung, Beteiligung", false, false, true, 0, List.of()),
                new PlanNode(
                        "p6320", "63.20", "Baugenehmigungsverfahren, Einzelfälle", false, true, false, 311, List.of()),
                new PlanNode("p6390", "63.90", "Reichsheimstätten", true, false, false, 0, List.of()));
        var middle = List.of(
                new PlanNode("p61", "61", "Kreisentwicklung", false, false, true, 0, List.of()),
                new PlanNode("p63", "63", "Bauaufsicht", false, false, true, 0, leaves),
                new PlanNode("p66", "66", "Kreisstraßen", false, false, true, 0, List.of()));
        return List.of(
                new PlanNode("p0", "0", "Allgemeine Verwaltung", false, false, true, 0, List.of()),
                new PlanNode("p1", "1", "Finanzen", false, false, true, 0, List.of()),
                new PlanNode("p3", "3", "Sicherheit und Ordnung", false, false, true, 0, List.of()),
                new PlanNode("p6", "6", "Bauen und Umwelt", false, false, true, 0, open ? middle : List.of()));
    }

    static Panel.History history() {
        return new Panel.History(
                List.of(
                        new Panel.History.Entry(
                                NOW,
                                "Jonas Weiß",
                                "Anja Demir-Vogel",
                                "hat die Angaben geändert.",
                                List.of(
                                        new Panel.History.Change("Betreff", "Kita Mühlgraben", "Kita Am Mühlgraben"),
                                        new Panel.History.Change("Bemerkung", "", "Eilt")),
                                "/ui/nachweis/e2"),
                        new Panel.History.Entry(
                                NOW.minusSeconds(3600),
                                "Anja Demir-Vogel",
                                "",
                                "hat Fassung 2 abgelegt.",
                                List.of(),
                                "")),
                Pager.whole(2),
                "/ui/admin/protokoll?tat=READ&objekt=a1&von=2026-10-20");
    }

    static Panel.Metadata metadata(String editHref) {
        return new Panel.Metadata(
                List.of(
                        Panel.Metadata.Fact.of("Aktenart", "Sachakte"),
                        new Panel.Metadata.Fact("Aktenplan", "63.20 Einzelfälle", "/ui/plan/p6320", ""),
                        new Panel.Metadata.Fact("Aufbewahrung", "10 Jahre, dann anbieten", "", "geerbt von 63"),
                        Panel.Metadata.Fact.of("Bemerkung", "")),
                editHref);
    }

    static ShareLine share(String href, boolean active) {
        return new ShareLine(
                active ? "63.20-0042 Bauantrag Kindertagesstätte Am Mühlgraben" : "",
                "Landkreis Musterland",
                "Gemeinde Musterdorf",
                "20 Bauamt",
                "§ 5 VwVfG, Amtshilfe",
                "Gemeinsame Planung",
                NOW,
                LocalDate.of(2027, 3, 31),
                active,
                !active,
                href);
    }

    static Panel.Access access() {
        return new Panel.Access(
                "Aktenführende Stelle und Leitungen darüber",
                true,
                "",
                "VS – Nur für den Dienstgebrauch",
                List.of(
                        new Panel.Access.Grant("32 Ordnung", "lesen, bearbeiten", true, "UNIT:u32"),
                        new Panel.Access.Grant("Gruppe Beratungskreis", "lesen", false, "")),
                steps("Anja Demir-Vogel"),
                List.of(
                        new Panel.Access.Who(
                                "Anja Demir-Vogel", "63 Bauaufsicht", "lesen, bearbeiten", "Gehört zur Stelle 63."),
                        new Panel.Access.Who("Jörg Weiß", "6 Bauen und Umwelt", "alles", "Ist übergeordnet.")),
                2,
                new Panel.Access.Asked("Mia Özdemir", steps("Mia Özdemir")),
                new Panel.Access.Change(
                        "/ui/akte/a1/rechte",
                        3,
                        List.of(
                                new Option("", "Wie darüber festgelegt"),
                                new Option("UNIT_ONLY", "Nur die aktenführende Stelle")),
                        "UNIT_ONLY",
                        List.of(new Option("u61", "61 Kreisentwicklung"), new Option("u66", "66 Kreisstraßen")),
                        List.of(new Option("g1", "Beratungskreis")),
                        List.of(new Option("READING", "lesen"), new Option("WORKING", "lesen und bearbeiten")),
                        List.of(new Option("NONE", "keiner"), new Option("VS_NFD", "VS-NfD")),
                        "VS_NFD",
                        true),
                new Panel.Access.Sharing(
                        List.of(share("/ui/akte/a1/freigabe/s1/widerrufen", true), share("", false)),
                        "/ui/akte/a1/freigabe",
                        Form.creating("").withError("behoerde", "Eine solche Stelle gibt es nicht."),
                        LocalDate.of(2028, 11, 20)),
                new Panel.Access.Restriction("/ui/einschraenkung/ablage/a1", ""));
    }

    /** Rights at an entry of the plan that come from its file type. */
    static Panel.Access inheritedAccess() {
        var all = access();
        return new Panel.Access(
                "Geschlossener Kreis, nur namentlich",
                false,
                "Der Zugang kommt aus der Aktenart Personalakte, die der Eintrag 11.30 des Aktenplans nennt.",
                "",
                all.grants(),
                List.of(),
                List.of(),
                0,
                null,
                all.change(),
                null,
                null);
    }

    private static List<Panel.Access.Step> steps(String name) {
        return List.of(
                new Panel.Access.Step(0, true, name + " darf das."),
                new Panel.Access.Step(1, true, name + " hat eine Rolle, die mit Akten arbeitet."),
                new Panel.Access.Step(1, true, "Mindestens ein Grund trifft zu:"),
                new Panel.Access.Step(2, true, name + " gehört zur aktenführenden Stelle 63 Bauaufsicht."),
                new Panel.Access.Step(2, false, name + " gehört nicht zur Stelle 32 Ordnung."));
    }

    static Panel.Versions versions() {
        return new Panel.Versions(IntStream.iterate(3, n -> n > 0, n -> n - 1)
                .mapToObj(n -> new Panel.Versions.Line(
                        n,
                        "Jonas Weiß",
                        NOW.minusSeconds((3 - n) * 86_400L),
                        n == 3 ? "Anhörung eingearbeitet" : "",
                        "Stellungnahme_UNB_v%d.pdf".formatted(n),
                        482_113,
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        "/ui/dokument/d1?fassung=" + n,
                        "/api/v1/documents/d1/versions/" + n + "/content",
                        n == 3))
                .toList());
    }

    static SearchPage search(Frame frame, String query, boolean found, boolean narrowed) {
        var hits = List.of(
                hit("Stellungnahme untere Naturschutzbehörde", FileKind.PDF, 4),
                hit("AW: Vorhaben Am Mühlgraben – Rückfragen zum Baumbestand", FileKind.MAIL, 0),
                hit("Protokoll Scoping-Termin", FileKind.WORD, 2));
        var facets = List.of(
                new SearchPage.Facet(
                        "art",
                        "Art",
                        List.of(
                                new SearchPage.Facet.Value("PDF", 812, "/ui/suche?q=x&art=PDF", false),
                                new SearchPage.Facet.Value("E-Mail", 214, "/ui/suche?q=x&art=MAIL", false),
                                new SearchPage.Facet.Value("Bild", 0, "/ui/suche?q=x&art=IMAGE", false))),
                new SearchPage.Facet(
                        "jahr",
                        "Jahr",
                        List.of(
                                new SearchPage.Facet.Value("2026", 640, "/ui/suche?q=x", true),
                                new SearchPage.Facet.Value("2025", 564, "/ui/suche?q=x&jahr=2025", false))),
                new SearchPage.Facet(
                        "einheit",
                        "Aktenführung",
                        List.of(new SearchPage.Facet.Value(
                                "63 Bauaufsicht", 1204, "/ui/suche?q=x&einheit=u63", false))));
        var named = List.of(
                new SearchPage.Named(
                        "/ui/vorgang/v1", "63.20-0042/1", "Aktenzeichen", "Bauantrag Kindertagesstätte", FileKind.CASE),
                new SearchPage.Named(
                        "/ui/dokument/d1",
                        "63-20-42/1",
                        "fremdes Zeichen",
                        "Stellungnahme",
                        FileKind.ofMediaType("application/pdf")));
        return new SearchPage(
                frame,
                query,
                found ? named : List.of(),
                found ? hits : List.of(),
                found ? facets : List.of(),
                narrowed ? List.of(new SearchPage.Chip("Jahr 2026", "/ui/suche?q=x")) : List.of(),
                new Pager(found ? 1204 : 0, 1, 20, "/ui/suche?q=x"),
                0.08,
                found ? "Auch ähnlich geschriebene Wörter wurden gesucht." : "",
                found ? List.of() : List.of(new SearchPage.Relaxation("ohne Jahr 2026", 14, "/ui/suche?q=x")));
    }

    private static SearchPage.Hit hit(String subject, FileKind kind, int page) {
        return new SearchPage.Hit(
                "/ui/dokument/d1",
                "2026/001440",
                List.of(new SearchPage.Piece(subject, subject.startsWith("Stellungnahme"))),
                kind,
                "63.20-0042 Bauantrag Kindertagesstätte Am Mühlgraben",
                "/ui/akte/a1",
                NOW,
                List.of(new SearchPage.Snippet(
                        List.of(
                                new SearchPage.Piece("… nimmt die untere Behörde wie folgt ", false),
                                new SearchPage.Piece("Stellung", true),
                                new SearchPage.Piece(": Aus Sicht des ", false),
                                new SearchPage.Piece("Naturschutzes", true),
                                new SearchPage.Piece(" bestehen keine Bedenken, sofern der Baumbestand …", false)),
                        page)));
    }

    static PlanPreviewPage refusedImport(Frame frame) {
        return new PlanPreviewPage(
                frame,
                "aktenplan_2026.csv",
                144,
                0,
                0,
                0,
                List.of(
                        new PlanPreviewPage.Finding(
                                17, "Kennzeichen", "63.2o", "Das Kennzeichen enthält den Buchstaben o.", true),
                        new PlanPreviewPage.Finding(88, "", "", "Die Zeile hat 6 statt 8 Spalten.", true),
                        new PlanPreviewPage.Finding(
                                90, "Frist", "", "Ohne Angabe gilt die Frist des Eintrags 70.", false)),
                0,
                List.of(),
                Pager.whole(0),
                false,
                "",
                "");
    }

    static PlanPreviewPage acceptedImport(Frame frame, boolean confirms) {
        return new PlanPreviewPage(
                frame,
                "aktenplan_2026.csv",
                144,
                1,
                confirms ? 143 : 1,
                1,
                List.of(),
                confirms ? 143 : 0,
                List.of(
                        new PlanPreviewPage.Change(
                                PlanPreviewPage.Kind.ADDED, "63.20", "Einzelfälle", List.of(), false),
                        new PlanPreviewPage.Change(
                                PlanPreviewPage.Kind.CHANGED,
                                "63.00",
                                "Grundsätze",
                                List.of(
                                        new PlanPreviewPage.Line("Gültig ab", "", "01.01.2027"),
                                        new PlanPreviewPage.Line("Bezeichnung", "Grundsatz", "Grundsätze")),
                                confirms)),
                confirms ? new Pager(144, 1, 25, "/ui/plan/import/i1?datei=x") : Pager.whole(2),
                confirms,
                "/ui/plan/import/i1",
                "k8");
    }

    static AuthorityPage authority(Frame frame, AuthorityPage.Deletion deletion) {
        return new AuthorityPage(
                frame,
                Form.changing(Map.of("bezeichnung", "Landkreis Musterland", "begriffe", "KOMMUNE"), 3),
                List.of(new Option("VERWALTUNG", "Verwaltung (z. d. A.)"), new Option("KOMMUNE", "Kommune")),
                List.of(new AuthorityPage.Word("wort-CASE", "Für einen Vorgang", "Vorgang")),
                deletion == null ? "" : "/static/mark.svg",
                Form.creating("").withError("datei", "Das ist kein PNG- oder JPEG-Bild, oder es ist zu groß."),
                262_144,
                deletion,
                Form.creating(""),
                30);
    }

    static AuditPage audit(Frame frame, Form form) {
        return new AuditPage(
                frame,
                form,
                List.of(new Option("CREATED", "angelegt"), new Option("CHANGED", "geändert")),
                List.of(
                        new AuditPage.Line(
                                NOW,
                                "Fassung abgelegt",
                                "Stellungnahme untere Naturschutzbehörde",
                                "Datei, Bemerkung",
                                "/ui/dokument/d1",
                                "Jonas Weiß",
                                "",
                                ""),
                        new AuditPage.Line(
                                NOW.minusSeconds(7200),
                                "angelegt",
                                "Konto Jonas Weiß",
                                "",
                                "",
                                "",
                                "14021",
                                "/ui/nachweis/e1")),
                "63.20-0042 Kita Mühlgraben",
                "/ui/admin/protokoll?vor=e1",
                "/ui/admin/protokoll/pdf",
                "/api/v1/audit/entries.csv",
                "/api/v1/audit/entries.json",
                "/api/v1/audit/log",
                List.of(new AuditPage.Head(311, 14022, 1, NOW.minusSeconds(1800), "5dc9da79".repeat(8))),
                "96a296d2".repeat(8),
                36,
                true);
    }

    static ProofPage proof(Frame frame, boolean isProven) {
        return new ProofPage(
                frame,
                isProven,
                List.of(
                        Panel.Metadata.Fact.of("Laufende Nummer", "14021"),
                        Panel.Metadata.Fact.of("Prüfsumme", "5dc9da79".repeat(8))),
                14,
                "/api/v1/audit/entries/e1/proof",
                isProven ? NOW : null);
    }

    static JobsPage jobs(Frame frame) {
        return new JobsPage(
                frame,
                List.of(
                        new JobsPage.Count(JobsPage.Progress.WAITING, 412),
                        new JobsPage.Count(JobsPage.Progress.RUNNING, 2),
                        new JobsPage.Count(JobsPage.Progress.DEAD, 1)),
                List.of(new NodeView("node-1", NOW, NOW, true, true), new NodeView("node-2", NOW, NOW, false, false)),
                null,
                List.of(
                        job("j1", "Text erkennen", JobsPage.Progress.RUNNING, 0, 0, "", false),
                        job("j2", "Index neu aufbauen", JobsPage.Progress.RUNNING, 312, 1400, "", false),
                        job(
                                "j3",
                                "Text erkennen",
                                JobsPage.Progress.DEAD,
                                0,
                                0,
                                "Der Prozess wurde nach 30 s beendet: Datei zu tief verschachtelt.",
                                true),
                        job("j4", "E-Mail zerlegen", JobsPage.Progress.WAITING, 0, 0, "", false)),
                new Pager(415, 1, 50, "/ui/admin/jobs"));
    }

    private static JobsPage.Line job(
            String id, String kind, JobsPage.Progress state, long done, long total, String reason, boolean retry) {
        return new JobsPage.Line(
                id,
                kind,
                "2026/001440 Stellungnahme",
                "/ui/dokument/d1",
                state,
                "normal",
                done,
                total,
                retry ? 5 : 1,
                reason,
                NOW,
                retry,
                !retry);
    }
}

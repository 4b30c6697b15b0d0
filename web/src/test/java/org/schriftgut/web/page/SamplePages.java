package org.schriftgut.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.schriftgut.rights.Role;
import org.schriftgut.web.account.AccountPage;
import org.schriftgut.web.account.HelpPage;
import org.schriftgut.web.account.SecondFactorPage;
import org.schriftgut.web.account.SecondFactorPage.Stage;
import org.schriftgut.web.approval.ApprovalPage;
import org.schriftgut.web.approval.ApprovalsPage;
import org.schriftgut.web.approval.Standing;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.authority.AuthorityMenu;
import org.schriftgut.web.authority.AuthorityPage;
import org.schriftgut.web.desk.DeskMenu;
import org.schriftgut.web.desk.DeskPage;
import org.schriftgut.web.desk.NoticesPage;
import org.schriftgut.web.document.DocumentFormPage;
import org.schriftgut.web.document.DocumentPage;
import org.schriftgut.web.document.Preview;
import org.schriftgut.web.document.VersionDoubtPage;
import org.schriftgut.web.document.VersionFormPage;
import org.schriftgut.web.dossier.CaseFormPage;
import org.schriftgut.web.dossier.CasePage;
import org.schriftgut.web.dossier.DossierFormPage;
import org.schriftgut.web.dossier.DossierPage;
import org.schriftgut.web.dossiertype.DossierTypePage;
import org.schriftgut.web.dossiertype.DossierTypesPage;
import org.schriftgut.web.emergency.EmergencyPage;
import org.schriftgut.web.operation.OperationMenu;
import org.schriftgut.web.oversight.AuditPage;
import org.schriftgut.web.oversight.EvaluationPage;
import org.schriftgut.web.oversight.EvaluationsPage;
import org.schriftgut.web.oversight.OversightMenu;
import org.schriftgut.web.people.DeputiesPage;
import org.schriftgut.web.people.PeopleMenu;
import org.schriftgut.web.people.PeoplePage;
import org.schriftgut.web.people.PersonPage;
import org.schriftgut.web.people.UnitPage;
import org.schriftgut.web.plan.EntryAccessPage;
import org.schriftgut.web.plan.NumberGapsPage;
import org.schriftgut.web.plan.PlanEntry;
import org.schriftgut.web.plan.PlanImportPage;
import org.schriftgut.web.plan.PlanMenu;
import org.schriftgut.web.plan.PlanNode;
import org.schriftgut.web.plan.PlanPage;
import org.schriftgut.web.plan.PlanPrintPage;
import org.schriftgut.web.privacy.SubjectPartPage;
import org.schriftgut.web.privacy.SubjectRequestPage;
import org.schriftgut.web.privacy.SubjectRequestsPage;
import org.schriftgut.web.product.Product;
import org.schriftgut.web.reassignment.ReassignmentPage;
import org.schriftgut.web.reassignment.ReassignmentsPage;
import org.schriftgut.web.records.Panel;
import org.schriftgut.web.search.SearchMenu;
import org.schriftgut.web.sharing.SharedDossierPage;
import org.schriftgut.web.sharing.SharedPage;
import org.schriftgut.web.shell.ConflictPage;
import org.schriftgut.web.shell.ErrorPage;
import org.schriftgut.web.shell.Upload;
import org.schriftgut.web.signin.CodePage;
import org.schriftgut.web.signin.LockoutsPage;
import org.schriftgut.web.signin.OpeningPage;
import org.schriftgut.web.signin.ResumePage;
import org.schriftgut.web.signin.SignInPage;

/** Every page in its usual states, with invented records, by the name of its file in target/preview. */
final class SamplePages {

    private static final Instant NOW = Instant.parse("2026-11-20T09:41:00Z");
    /** Which samples are looked at, as a regular expression. */
    private static final String WANTED = System.getProperty("looks.pages", ".*");

    private final Frame frame;
    private final Frame signedOut;
    private final Map<String, Html> pages = new LinkedHashMap<>();

    private SamplePages(Locale language, Set<Role> roles) {
        var texts = Texts.of(language);
        var viewer = new Viewer(
                "Anja Demir-Vogel",
                "Landkreis Musterland",
                roles.contains(Role.RECORDS_MANAGER),
                roles.contains(Role.ADMINISTRATOR),
                true,
                0,
                StandIn.NOBODY,
                Product.AREAS.entries().stream()
                        .filter(entry -> entry.roles().isEmpty()
                                || entry.roles().stream().anyMatch(roles::contains))
                        .toList(),
                "");
        frame = Frame.of(texts, viewer, Look.DEFAULT, "csrf-token", "/ui/");
        signedOut = Frame.of(texts, Viewer.NOBODY, Look.DEFAULT, "csrf-token", "/ui/anmelden");
    }

    /** Names of the samples that are looked at. */
    static List<String> names() {
        return in(Locale.GERMAN).keySet().stream()
                .filter(name -> name.matches(WANTED))
                .toList();
    }

    /** As somebody sees them who has every role. */
    static Map<String, Html> in(Locale language) {
        return in(language, EnumSet.allOf(Role.class));
    }

    static Map<String, Html> in(Locale language, Set<Role> roles) {
        var samples = new SamplePages(language, roles);
        samples.signInAndDesk();
        samples.filePlan();
        samples.dossierAndCase();
        samples.documents();
        samples.searching();
        samples.administration();
        AdminSamples.add(samples.frame, samples.pages);
        samples.account();
        samples.authority();
        samples.sharing();
        samples.trouble();
        return samples.pages;
    }

    private void signInAndDesk() {
        var form = Form.creating("k1");
        pages.put(
                "anmelden",
                Html.of(new SignInPage(
                        signedOut.page(MenuEntry.NONE, "Anmelden"), form, "/ui/plan", "musterland", Carried.NONE)));
        pages.put(
                "anmelden-falsch",
                Html.of(new SignInPage(
                        signedOut.page(MenuEntry.NONE, "Anmelden"),
                        form.with(Map.of("name", "demir")).withError("", "Anmeldename oder Kennwort stimmt nicht."),
                        "",
                        "",
                        Carried.NONE)));
        var lost = new Carried(
                "/ui/akte-neu", Map.of("betreff", List.of("Bauantrag Kindertagesstätte"), "_key", List.of("k0")));
        pages.put(
                "anmelden-unterbrochen",
                Html.of(new SignInPage(signedOut.page(MenuEntry.NONE, "Anmelden"), form, "", "", lost)));
        pages.put("wieder", Html.of(new ResumePage(signedOut.page(MenuEntry.NONE, "Eingaben"), lost)));
        var desk = frame.page(DeskMenu.DESK, "Mein Schreibtisch");
        var recent = List.of(
                new DeskPage.Recent(
                        DeskPage.Kind.DOCUMENT,
                        "/ui/dokument/d1",
                        "2026/001440",
                        "Stellungnahme untere Naturschutzbehörde",
                        "63.20-0042/3",
                        NOW),
                new DeskPage.Recent(
                        DeskPage.Kind.CASE,
                        "/ui/vorgang/v1",
                        "63-63.20-0042/3",
                        "Beteiligung der Träger öffentlicher Belange",
                        "63.20-0042 Bauantrag Kindertagesstätte Am Mühlgraben",
                        NOW.minusSeconds(5000)),
                new DeskPage.Recent(
                        DeskPage.Kind.DOSSIER,
                        "/ui/akte/a2",
                        "32.11-0007",
                        "Allgemeinverfügung Feuerwerk Altstadt",
                        "32.11 Gefahrenabwehr",
                        NOW.minusSeconds(90000)));
        pages.put("schreibtisch", Html.of(new DeskPage(desk, recent, Samples.cases(), 23)));
        pages.put("schreibtisch-leer", Html.of(new DeskPage(desk, List.of(), List.of(), 0)));
    }

    private void filePlan() {
        var plan = frame.page(PlanMenu.PLAN, "Aktenplan");
        pages.put(
                "plan",
                Html.of(new PlanPage(
                        plan,
                        Samples.tree(false),
                        null,
                        "",
                        List.of(),
                        List.of(),
                        Pager.whole(0),
                        "",
                        List.of(),
                        "",
                        false,
                        false)));
        for (var found : List.of(Samples.tree(false), List.<PlanNode>of())) {
            pages.put(
                    found.isEmpty() ? "plan-gefunden-nichts" : "plan-gefunden",
                    Html.of(new PlanPage(
                            plan,
                            Samples.tree(false),
                            null,
                            "bau",
                            found,
                            List.of(),
                            Pager.whole(0),
                            "",
                            List.of(),
                            "",
                            false,
                            false)));
        }
        var entry = new PlanEntry(
                "p6320",
                "63.20",
                "Baugenehmigungsverfahren, Einzelfälle",
                "10 Jahre, dann anbieten",
                "63",
                "",
                "Je Vorhaben eine Akte. Vorbescheide gehören zur Akte des Vorhabens.",
                false,
                true);
        var chosen = frame.page(PlanMenu.PLAN, "63.20 Baugenehmigungsverfahren, Einzelfälle")
                .along(List.of(
                        new Crumb("6 Bauen und Umwelt", "/ui/plan/p6"), new Crumb("63 Bauaufsicht", "/ui/plan/p63")));
        var states = List.of(new Option("OPEN", "offen"), new Option("CLOSED", "z. d. A."));
        pages.put(
                "plan-eintrag",
                Html.of(new PlanPage(
                        chosen.saying(Notice.done("Die Akte 63.20-0042 wurde angelegt.")),
                        Samples.tree(true),
                        entry,
                        "",
                        Samples.tree(false),
                        Samples.dossiers(),
                        new Pager(311, 2, 25, "/ui/plan/p6320?zustand=OPEN"),
                        "",
                        states,
                        "OPEN",
                        true,
                        true)));
        pages.put(
                "plan-eintrag-leer",
                Html.of(new PlanPage(
                        chosen,
                        Samples.tree(true),
                        entry,
                        "",
                        List.of(),
                        List.of(),
                        Pager.whole(0),
                        "",
                        states,
                        "",
                        false,
                        true)));
        pages.put(
                "plan-druck",
                Html.of(new PlanPrintPage(
                        plan, NOW, List.of(new PlanPrintPage.Line(1, entry), new PlanPrintPage.Line(3, entry)))));
        var gaps = List.of(
                new NumberGapsPage.Line("63.20-0007", "Nur die aktenführende Stelle", "11 Personal"),
                new NumberGapsPage.Line("63.20-0019", "Stelle und Vorgesetzte, VS-NfD", "36 Verkehr"));
        for (var lines : List.of(gaps, List.<NumberGapsPage.Line>of())) {
            pages.put(
                    lines.isEmpty() ? "plan-luecken-leer" : "plan-luecken",
                    Html.of(new NumberGapsPage(
                            chosen, "p6320", "63.20", "Baugenehmigungsverfahren, Einzelfälle", lines)));
        }
        var importing = frame.page(PlanMenu.PLAN, "Aktenplan importieren", new Crumb("Aktenplan", "/ui/plan"));
        pages.put("import", Html.of(new PlanImportPage(importing, Form.creating("k2"), 20_000_000)));
        pages.put("import-fehler", Html.of(Samples.refusedImport(importing)));
        pages.put("import-nochmal", Html.of(Samples.acceptedImport(importing, true)));
        pages.put("import-pruefung", Html.of(Samples.acceptedImport(importing, false)));
    }

    private void dossierAndCase() {
        var at = frame.page(PlanMenu.PLAN, "63.20-0042 Bauantrag Kindertagesstätte Am Mühlgraben")
                .along(List.of(
                        new Crumb("63 Bauaufsicht", "/ui/plan/p63"), new Crumb("63.20 Einzelfälle", "/ui/plan/p6320")));
        pages.put("akte", dossier(at, new Panel.Cases(Samples.cases(), Pager.whole(6))));
        pages.put("akte-leer", dossier(at, new Panel.Cases(List.of(), Pager.whole(0))));
        var upload = new Upload("/ui/ablage/v1", "k5", 2_000_000_000L);
        pages.put("akte-dokumente", dossier(at, new Panel.Documents(Samples.documents(), Pager.whole(5), upload)));
        pages.put("akte-dokumente-zu", dossier(at, new Panel.Documents(Samples.documents(), Pager.whole(5), null)));
        pages.put("akte-verlauf", dossier(at, Samples.history()));
        pages.put("akte-metadaten", dossier(at, Samples.metadata("/ui/akte/a1/bearbeiten")));
        pages.put(
                "plan-rechte",
                Html.of(new EntryAccessPage(
                        frame.page(PlanMenu.PLAN, "63.20 Einzelfälle"),
                        "p6320",
                        "63.20",
                        "Einzelfälle",
                        new Option("/ui/aktenarten/t1/rechte", "Personalakte"),
                        Samples.inheritedAccess())));
        var types = frame.page(PlanMenu.PLAN, "Aktenarten");
        pages.put(
                "aktenarten",
                Html.of(new DossierTypesPage(
                        types,
                        List.of(
                                new DossierTypesPage.Line(
                                        "/ui/aktenarten/t1/rechte",
                                        "Personalakte",
                                        12,
                                        "Geschlossener Kreis, nur namentlich (2 eigene Berechtigungen)",
                                        true),
                                new DossierTypesPage.Line(
                                        "/ui/aktenarten/t2/rechte", "Sachakte", 1_204, "Nichts entschieden", false)))));
        pages.put("aktenarten-leer", Html.of(new DossierTypesPage(types, List.of())));
        pages.put(
                "aktenart",
                Html.of(new DossierTypePage(
                        frame.page(PlanMenu.PLAN, "Personalakte", new Crumb("Aktenarten", "/ui/aktenarten")),
                        "Personalakte",
                        Samples.access())));
        pages.put("akte-rechte", dossier(at, Samples.access()));
        var definitions = List.of(new Option("UNIT_ONLY", "Nur die aktenführende Stelle"));
        var units = List.of(new Option("u63", "63 Bauaufsicht"), new Option("u32", "32 Ordnung"));
        var media = List.of(new Option("ELECTRONIC", "elektronisch"), new Option("PAPER", "Papier"));
        pages.put(
                "akte-neu",
                Html.of(new DossierFormPage(
                        at.page(PlanMenu.PLAN, "Neue Akte"),
                        Form.creating("k3"),
                        "/ui/akte-neu",
                        "/ui/plan",
                        "",
                        "",
                        definitions,
                        units,
                        media)));
        pages.put(
                "akte-neu-fehler",
                Html.of(new DossierFormPage(
                        at.page(PlanMenu.PLAN, "Neue Akte"),
                        Form.creating("k3")
                                .withError("betreff", "Bitte geben Sie einen Betreff an.")
                                .withError("einheit", "Diese Stelle gibt es nicht mehr.")
                                .withError("laufzeitBis", "Die Laufzeit endet, bevor sie beginnt."),
                        "/ui/akte-neu",
                        "/ui/plan/p6320",
                        "",
                        "63.20 Baugenehmigungsverfahren, Einzelfälle",
                        definitions,
                        units,
                        media)));
        pages.put(
                "vorgang-neu",
                Html.of(new CaseFormPage(
                        at.page(PlanMenu.PLAN, "Neuer Vorgang"),
                        Form.creating("k4"),
                        "/ui/akte/a1/vorgang-neu",
                        "/ui/akte/a1",
                        "",
                        "63.20-0042 Bauantrag Kindertagesstätte Am Mühlgraben",
                        units)));
        pages.put("vorgang", caseFile(at, new Panel.Documents(Samples.documents(), Pager.whole(5), upload)));
        pages.put("vorgang-leer", caseFile(at, new Panel.Documents(List.of(), Pager.whole(0), upload)));
    }

    private Html dossier(Frame at, Panel panel) {
        return Html.of(new DossierPage(
                at,
                "a1",
                "63.20-0042",
                "Bauantrag Kindertagesstätte Am Mühlgraben",
                State.OPEN,
                "63 Bauaufsicht",
                "Verarbeitung eingeschränkt seit 20.11.2026 10:41",
                "Aufbewahrung 10 Jahre, dann anbieten",
                6,
                27,
                true,
                true,
                panel));
    }

    private Html caseFile(Frame at, Panel panel) {
        return Html.of(new CasePage(
                at,
                "v1",
                "63-63.20-0042/3",
                "Beteiligung der Träger öffentlicher Belange",
                State.OPEN,
                "63 Bauaufsicht",
                "",
                5,
                true,
                panel));
    }

    private void documents() {
        pages.put("dokument-pdf", document(FileKind.PDF, 3, new Preview.Pdf("/sample.pdf", 1), Samples.versions()));
        pages.put(
                "dokument-bild",
                document(FileKind.IMAGE, 3, new Preview.Image("/static/mark.svg"), Samples.metadata("")));
        pages.put(
                "dokument-alt",
                document(
                        FileKind.TEXT,
                        2,
                        new Preview.Text("Aktenvermerk\n\n1. Ortstermin am 12.11.2026, anwesend …\n".repeat(12), true),
                        Samples.history()));
        var mail = new Preview.Mail(
                "Poststelle Naturschutz <post@unb.musterland.example>",
                "bauaufsicht@musterland.example",
                "",
                NOW,
                "Stellungnahme zum Vorhaben Am Mühlgraben",
                "Sehr geehrte Frau Demir-Vogel,\n\n"
                        + "anbei erhalten Sie unsere Stellungnahme.\n\n"
                        + "Mit freundlichen Grüßen");
        var parts = new Panel.Parts(
                List.of(new Panel.Parts.Line(
                        "/ui/dokument/d9",
                        "63-63.20-0042/3-7.1",
                        "Stellungnahme.pdf",
                        FileKind.PDF,
                        482_113,
                        "/api/v1/x")),
                "");
        pages.put("dokument-mail", document(FileKind.MAIL, 3, mail, parts));
        pages.put(
                "dokument-ohne",
                document(
                        FileKind.ARCHIVE,
                        3,
                        new Preview.None("Diese Art von Datei lässt sich hier nicht anzeigen."),
                        new Panel.Parts(List.of(), "")));
        var at = frame.page(PlanMenu.PLAN, "2026/001440");
        pages.put(
                "fassung-neu",
                Html.of(new VersionFormPage(
                        at,
                        Form.changing(Map.of(), 7),
                        "/ui/dokument/d1/fassung-neu",
                        "/ui/dokument/d1",
                        "2026/001440",
                        "Stellungnahme untere Naturschutzbehörde",
                        4,
                        3,
                        "",
                        2_000_000_000L)));
        pages.put(
                "fassung-neu-veraltet",
                Html.of(new VersionFormPage(
                        at,
                        Form.changing(Map.of(), 7),
                        "/ui/dokument/d1/fassung-neu",
                        "/ui/dokument/d1",
                        "2026/001440",
                        "Stellungnahme untere Naturschutzbehörde",
                        4,
                        2,
                        "Sie haben Fassung 2 gesehen. Inzwischen ist Fassung 3 die neueste; Jonas Weiß hat sie am"
                                + " 20.11.2026 10:41 abgelegt.",
                        2_000_000_000L)));
        pages.put(
                "fassung-zweifel",
                Html.of(new VersionDoubtPage(
                        at,
                        "2026/001440",
                        "Stellungnahme untere Naturschutzbehörde",
                        4,
                        List.of(
                                "Sie haben Fassung 2 gesehen. Inzwischen ist Fassung 3 die neueste; Jonas Weiß hat sie am"
                                        + " 20.11.2026 10:41 abgelegt.",
                                "Die Datei hat genau denselben Inhalt wie Fassung 1."),
                        List.of(new Crumb("63.20-0041-7 Stellungnahme", "/ui/dokument/d7")),
                        "/ui/dokument/d1/fassung-neu",
                        List.of(new Option("staged", "s1"), new Option("gesehen", "3")),
                        "/ui/dokument/d1")));
        pages.put(
                "dokument-bearbeiten",
                Html.of(new DocumentFormPage(
                        at,
                        Form.changing(Map.of("betreff", "Stellungnahme", "dokumentdatum", "2026-11-19"), 7),
                        "/ui/dokument/d1",
                        "/ui/dokument/d1",
                        "2026/001440",
                        List.of(new Option("BESCHEID", "Bescheid"), new Option("SCHREIBEN", "Schreiben")))));
    }

    private Html document(FileKind kind, int version, Preview preview, Panel panel) {
        var at = frame.page(PlanMenu.PLAN, "2026/001440 Stellungnahme untere Naturschutzbehörde")
                .along(List.of(
                        new Crumb("63.20-0042 Bauantrag Kindertagesstätte", "/ui/akte/a1"),
                        new Crumb("63-63.20-0042/3 Beteiligung", "/ui/vorgang/v1")));
        return Html.of(new DocumentPage(
                at,
                "d1",
                "2026/001440",
                "Stellungnahme untere Naturschutzbehörde",
                kind,
                "Stellungnahme_UNB_final.pdf",
                version,
                3,
                "Jonas Weiß",
                NOW,
                482_113,
                "/api/v1/documents/d1/versions/3/content",
                version == 3 ? List.of() : List.of(new Badge("Text nicht lesbar: Kennwortschutz", Tone.WARNING)),
                1,
                "/ui/dokument/d1/fassung-neu?gesehen=" + version,
                true,
                preview,
                panel));
    }

    private void searching() {
        var at = frame.page(SearchMenu.SEARCH, "Suche").searching("stellungnahme naturschutz");
        pages.put("suche-start", Html.of(Samples.search(frame.page(SearchMenu.SEARCH, "Suche"), "", false, false)));
        pages.put("suche", Html.of(Samples.search(at, "stellungnahme naturschutz", true, true)));
        pages.put("suche-nichts", Html.of(Samples.search(at, "stellungnahme naturschutz", false, true)));
    }

    private void administration() {
        var jobs = frame.page(OperationMenu.JOBS, "Aufträge im Hintergrund");
        pages.put("jobs", Html.of(Samples.jobs(jobs)));
        var units = List.of(new Option("u1", "Landkreis Musterland"), new Option("u63", "63 Bauaufsicht"));
        pages.put("personen", people(Form.creating("k6"), false));
        pages.put(
                "personen-fehler",
                people(Form.creating("k6").withError("kennwort", "Das Kennwort ist zu kurz."), true));
        var place = new Crumb("Personen und Stellen", "/ui/admin/personen");
        var roles = List.of(new Option("CLERK", "Sachbearbeitung"), new Option("ADMINISTRATOR", "Administration"));
        var stored = Form.changing(Map.of("anzeigename", "Jonas Weiß", "einheit", "u63"), 3);
        for (var own : List.of(false, true)) {
            pages.put(
                    own ? "person-eigene" : "person",
                    Html.of(new PersonPage(
                            frame.page(PeopleMenu.PEOPLE, "Jonas Weiß", place),
                            "/ui/admin/personen/p1",
                            "weiss",
                            !own,
                            !own,
                            own,
                            stored,
                            Form.creating("")
                                    .withError("rolle", "Administration und Akten gehören nicht in ein Konto."),
                            Form.creating(""),
                            Set.of("CLERK"),
                            units,
                            roles)));
        }
        for (var closed : List.of(false, true)) {
            pages.put(
                    closed ? "stelle-geschlossen" : "stelle",
                    Html.of(new UnitPage(
                            frame.page(PeopleMenu.PEOPLE, "63 Bauaufsicht", place),
                            "/ui/admin/einheiten/u63",
                            closed,
                            Form.changing(Map.of("kuerzel", "63", "bezeichnung", "Bauaufsicht", "oberhalb", "u1"), 2)
                                    .withError("oberhalb", "Eine Stelle kann nicht unter sich selbst liegen."),
                            units,
                            closed ? List.of() : List.of("Jonas Weiß", "Erika Alt"))));
        }
        approvals();
        deputies();
        emergencies();
        evaluations();
        subjectRequests();
        ProcessingSamples.add(frame, pages);
        reassignments(units);
        audit();
    }

    private void audit() {
        var audit = frame.page(OversightMenu.AUDIT, "Protokoll");
        pages.put("protokoll", Html.of(Samples.audit(audit, Form.creating(""))));
        pages.put(
                "protokoll-unbekannt",
                Html.of(Samples.audit(audit, Form.creating("").withError("zeichen", "Das Zeichen gibt es nicht."))));
        var proof = frame.page(MenuEntry.NONE, "Nachweis");
        pages.put("nachweis", Html.of(Samples.proof(proof, true)));
        pages.put("nachweis-wartet", Html.of(Samples.proof(proof, false)));
        pages.put("hilfe", Html.of(new HelpPage(frame.page(MenuEntry.NONE, "Hilfe"))));
    }

    private void account() {
        var at = frame.page(MenuEntry.NONE, "Mein Konto");
        var sessions = List.of(
                new AccountPage.Session(
                        "s1", NOW.minusSeconds(9000), NOW, NOW.plusSeconds(3600), "10.1.2.3", "Firefox", true),
                new AccountPage.Session(
                        "s2", NOW.minusSeconds(90000), NOW.minusSeconds(80), NOW, "10.1.2.77", "Edge", false));
        var scopes = List.of(new Option("READ", "nur lesen"), new Option("FILE", "lesen und ablegen"));
        var form = Form.creating("").with(Map.of("tage", "90"));
        pages.put(
                "konto", Html.of(new AccountPage(at, sessions, List.of(), "", form, scopes, Form.creating(""), true)));
        pages.put(
                "konto-schluessel",
                Html.of(new AccountPage(
                        at,
                        sessions.subList(0, 1),
                        List.of(new AccountPage.Token("t1", "Scanstation", "nur lesen", NOW, null, NOW)),
                        "AZv2cXdEd1u4pXoT7bC4m7b1H0xQe2s8Vn3hVtJ8Xb0QmW6q5pLr9yKz1cFgD4eS",
                        form,
                        scopes,
                        Form.creating("").withError("kennwort", "Das jetzige Kennwort stimmt nicht."),
                        false)));
        var roles = List.of(
                new LockoutsPage.RoleChoice("CLERK", "Sachbearbeitung", false),
                new LockoutsPage.RoleChoice("ADMINISTRATOR", "Administration", true));
        pages.put(
                "anmeldung",
                Html.of(new LockoutsPage(
                        frame.page(PeopleMenu.PEOPLE, "Anmeldung"),
                        List.of(new LockoutsPage.Locked("a1", "weiss", "Jonas Weiß", NOW, 12)),
                        roles,
                        Form.creating("").withError("anmeldename", "Dieses Konto gibt es nicht."))));
        pages.put(
                "anmeldung-leer",
                Html.of(new LockoutsPage(
                        frame.page(PeopleMenu.PEOPLE, "Anmeldung"), List.of(), roles, Form.creating(""))));
        secondFactor();
    }

    private void authority() {
        pages.put("behoerde", Html.of(Samples.authority(frame.page(AuthorityMenu.AUTHORITY, "Behörde"), null)));
        pages.put(
                "behoerde-loeschung",
                Html.of(Samples.authority(
                        frame.page(AuthorityMenu.AUTHORITY, "Behörde"),
                        new AuthorityPage.Deletion(NOW, NOW.plusSeconds(2_592_000), "Gebietsreform", false))));
    }

    private void sharing() {
        var list = frame.page(MenuEntry.NONE, "Mitnutzung");
        pages.put(
                "freigegeben",
                Html.of(new SharedPage(
                        list, List.of(Samples.share("/ui/freigegeben/s1", true), Samples.share("", false)))));
        pages.put("freigegeben-leer", Html.of(new SharedPage(list, List.of())));
        pages.put(
                "freigegeben-akte",
                Html.of(new SharedDossierPage(
                        frame.page(MenuEntry.NONE, "63.20-0042 Bauantrag")
                                .along(List.of(new Crumb("Mitnutzung", "/ui/freigegeben"))),
                        Samples.share("", true),
                        "63.20-0042",
                        "Bauantrag Kindertagesstätte Am Mühlgraben",
                        State.OPEN,
                        List.of(new SharedDossierPage.Place(
                                "Vorgang", "63.20-0042/3", "Beteiligung der Träger öffentlicher Belange", State.OPEN)),
                        List.of(new SharedDossierPage.Document(
                                1,
                                "Stellungnahme",
                                "Schreiben",
                                List.of(new SharedDossierPage.File("/ui/", "stellungnahme.pdf", 120_000)))),
                        Pager.whole(1),
                        List.of("Anja Demir-Vogel liest durch Mitnutzung."))));
    }

    private void secondFactor() {
        var none = Form.creating("");
        var at = frame.page(MenuEntry.NONE, "Zweiter Faktor");
        var qr = new SecondFactorPage.Qr(37, "M4 4h1v1h-1zM6 4h1v1h-1zM5 5h1v1h-1z");
        var secret = "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP";
        var codes = List.of("ABCD-EFGH-IJKL-MNOP", "QRST-UVWX-YZ23-4567");
        pages.put(
                "code",
                Html.of(new CodePage(signedOut.page(MenuEntry.NONE, "Code"), none, "s1", "/ui/plan", Carried.NONE)));
        pages.put("freischalten", Html.of(new OpeningPage(at, none, "marke")));
        pages.put("freischalten-vorbei", Html.of(new OpeningPage(at, none, "")));
        pages.put("faktor", Html.of(new SecondFactorPage(at, Stage.NONE, none, "", null, List.of(), 0, true, true)));
        pages.put(
                "faktor-bild",
                Html.of(new SecondFactorPage(
                        at,
                        Stage.SHOWN,
                        none.withError("code", "Dieser Code stimmt nicht."),
                        secret,
                        qr,
                        List.of(),
                        0,
                        false,
                        true)));
        pages.put(
                "faktor-codes", Html.of(new SecondFactorPage(at, Stage.CODES, none, "", null, codes, 2, false, true)));
        pages.put(
                "faktor-aktiv",
                Html.of(new SecondFactorPage(at, Stage.ACTIVE, none, "", null, List.of(), 7, false, true)));
    }

    private Html people(Form personForm, boolean none) {
        return Html.of(new PeoplePage(
                frame.page(PeopleMenu.PEOPLE, "Personen und Stellen"),
                Form.creating("").with(Map.of("q", none ? "niemand" : "")),
                none
                        ? List.of()
                        : List.of(
                                new PeoplePage.Person(
                                        "/p1", "demir", "Anja Demir-Vogel", "63 Bauaufsicht", "Sachbearbeitung", true),
                                new PeoplePage.Person("/p2", "weiss", "Jonas Weiß", "63 Bauaufsicht", "", true),
                                new PeoplePage.Person("/p3", "alt", "Erika Alt", "32 Ordnung", "Registratur", false)),
                List.of(
                        new PeoplePage.Unit("/u1", "LK", "Landkreis Musterland", 0, 2, false),
                        new PeoplePage.Unit("/u2", "6", "Bauen und Umwelt", 1, 4, false),
                        new PeoplePage.Unit("/u3", "63", "Bauaufsicht", 2, 11, true)),
                personForm,
                Form.creating("k7"),
                List.of(new Option("u1", "Landkreis Musterland"), new Option("u63", "63 Bauaufsicht")),
                List.of(new Option("CLERK", "Sachbearbeitung")),
                List.of(new Option("aktiv", "aktiv"), new Option("gesperrt", "gesperrt"))));
    }

    private void reassignments(List<Option> units) {
        var at = frame.page(MenuEntry.NONE, "Reorganisation");
        var chosen = Form.creating("").with(Map.of("von", "u1", "nach", "u63"));
        var runs = List.of(
                new ReassignmentsPage.Run("/r1", "36.2 Zulassung", "66 Umwelt", "Erika Alt", NOW, null, 12),
                new ReassignmentsPage.Run("/r2", "50 Soziales", "51 Jugend", "Erika Alt", NOW, NOW, 400));
        pages.put(
                "reorganisation",
                Html.of(new ReassignmentsPage(
                        at, chosen, units, new ReassignmentsPage.Preview(Samples.dossiers(), 311, 7), runs)));
        pages.put(
                "reorganisation-leer",
                Html.of(new ReassignmentsPage(
                        at,
                        chosen.withError("nach", "Das ist dieselbe Stelle."),
                        units,
                        new ReassignmentsPage.Preview(List.of(), 0, 0),
                        List.of())));
        pages.put(
                "reorganisation-protokoll",
                Html.of(new ReassignmentPage(
                        at,
                        "36.2 Zulassung",
                        "66 Umwelt",
                        "Zusammenlegung zum Jahreswechsel",
                        "Erika Alt",
                        NOW,
                        null,
                        List.of(new ReassignmentPage.Line(
                                "/ui/akte/a1", "63.20-0042", "Bauantrag Kindertagesstätte Am Mühlgraben", NOW)),
                        Pager.whole(1))));
    }

    private void subjectRequests() {
        var at = frame.page(MenuEntry.NONE, "Auskunft: Erika Mustermann");
        var due = LocalDate.of(2026, 12, 20);
        var line = new SubjectRequestsPage.Line(
                "Erika Mustermann", "/ui/auskunft/a1", "36 Verkehr", due, "1 Stelle steht aus", Tone.INFO);
        pages.put(
                "auskunft",
                Html.of(new SubjectRequestsPage(at, List.of(line), List.of(line), Form.creating(""), true)));
        pages.put(
                "auskunft-ersuchen",
                Html.of(new SubjectRequestPage(
                        at,
                        List.of(Panel.Metadata.Fact.of("Suchworte", "Mustermann")),
                        List.of(new SubjectRequestPage.Line("36 Verkehr", 3, 2, 1, "beantwortet", Tone.GOOD)),
                        "/api/v1/subject-requests/a1/export.zip",
                        "/ui/auskunft/a1/schliessen")));
        pages.put(
                "auskunft-teil",
                Html.of(new SubjectPartPage(
                        at,
                        "Erika Mustermann",
                        List.of(Panel.Metadata.Fact.of("Stelle", "36 Verkehr")),
                        List.of(new SubjectPartPage.Line(
                                "d1", "36.20-0007 #3", "Anhörung", "/ui/dokument/d1", "Schreiben", "", "")),
                        "/ui/auskunft/teil/t1",
                        List.of(new Option("CONTAINED", "enthalten"), new Option("UNAFFECTED", "nicht betroffen")))));
    }

    private void evaluations() {
        var at = frame.page(MenuEntry.NONE, "Auswertungen");
        var lines = List.of(new EvaluationsPage.Line(
                "Jonas Weiß",
                "/ui/auswertungen/a1",
                "Alma Aufsicht",
                "Anzeige wegen Weitergabe von Halterdaten, Az. 12/26",
                NOW.minusSeconds(900_000),
                NOW,
                NOW,
                NOW.plusSeconds(1_209_600)));
        pages.put("auswertungen", Html.of(new EvaluationsPage(at, lines, Form.creating(""), false)));
        pages.put(
                "auswertungen-fehler",
                Html.of(new EvaluationsPage(
                        at,
                        List.of(),
                        Form.creating("").withError("", "Niemand hat die Funktion Personalrat."),
                        true)));
        pages.put(
                "auswertung",
                Html.of(new EvaluationPage(
                        at,
                        List.of(Panel.Metadata.Fact.of("Person", "Jonas Weiß")),
                        List.of(new AuditPage.Line(
                                NOW, "gelesen", "63.20-0042 Kita Mühlgraben", "", "/ui/akte/a1", "", "14021", "")),
                        "/ui/auswertungen/a1?vor=e1",
                        "/api/v1/log-evaluations/a1/entries.csv",
                        "/api/v1/log-evaluations/a1/entries.json")));
    }

    private void emergencies() {
        var at = frame.page(MenuEntry.NONE, "Notzugriff");
        var lines = List.of(
                new EmergencyPage.Line(
                        "Bernd Cordes",
                        "36.20-0007",
                        "/ui/akte/a1",
                        "Rohrbruch im Archivkeller, Anfahrtswege dringend gebraucht",
                        NOW,
                        NOW.plusSeconds(14_400),
                        "gilt",
                        Tone.WARNING,
                        "/ui/notzugriff/n1/beenden",
                        "/ui/notzugriff/n1/pruefen",
                        ""),
                new EmergencyPage.Line(
                        "Bernd Cordes",
                        "36.20-9999",
                        "",
                        "Rohrbruch im Archivkeller, Anfahrtswege dringend gebraucht",
                        NOW,
                        null,
                        "nichts geöffnet",
                        Tone.NEUTRAL,
                        "",
                        "",
                        "Dörte Schutz, 20.11.2026 11:00: Zeichen verschrieben"));
        pages.put("notzugriff", Html.of(new EmergencyPage(at, lines, Form.creating(""), false)));
        pages.put(
                "notzugriff-fehler",
                Html.of(new EmergencyPage(
                        at,
                        List.of(),
                        Form.creating("")
                                .withError("grund", "Bitte begründen Sie den Notfall mit mindestens 20 Zeichen."),
                        true)));
    }

    private void deputies() {
        var at = frame.page(MenuEntry.NONE, "Vertretungen");
        var day = LocalDate.of(2026, 11, 20);
        var lines = List.of(
                new DeputiesPage.Line(
                        "Anja Demir-Vogel",
                        "Jonas Weiß",
                        "Sachbearbeitung",
                        "621.4 Bauanträge, 622 Denkmalschutz",
                        day,
                        null,
                        "/v1",
                        "gilt heute",
                        Tone.GOOD),
                new DeputiesPage.Line(
                        "Erika Alt", "Anja Demir-Vogel", "Leitung", "", day, day, "", "beendet", Tone.NEUTRAL));
        pages.put(
                "vertretungen",
                Html.of(new DeputiesPage(
                        at,
                        lines,
                        Form.creating(""),
                        List.of(new Option("CLERK", "Sachbearbeitung"), new Option("DEPARTMENT_LEAD", "Leitung")),
                        Set.of("CLERK"),
                        true)));
        pages.put(
                "vertretungen-fehler",
                Html.of(new DeputiesPage(
                        at,
                        List.of(),
                        Form.creating("").withError("wer", "So würden sich Personen im Kreis vertreten."),
                        List.of(),
                        Set.of(),
                        false)));
    }

    private void approvals() {
        var busy = Frame.of(
                frame.texts(),
                new Viewer(
                        "Anja Demir-Vogel",
                        "Landkreis Musterland",
                        true,
                        true,
                        true,
                        3,
                        new StandIn(
                                "Jonas Weiß", List.of(new Option("v1", "Jonas Weiß"), new Option("v2", "Erika Alt"))),
                        Product.AREAS.entries(),
                        "/static/mark.svg"),
                Look.DEFAULT,
                "csrf-token",
                "/ui/freigaben");
        var line = new ApprovalsPage.Line(
                "/ui/freigaben/f1",
                "Rollen eines Kontos ändern",
                "Konto: Jonas Weiß · Rollen künftig: Administration",
                "Erika Alt",
                NOW,
                Standing.ASKED);
        pages.put(
                "freigaben",
                Html.of(new ApprovalsPage(
                        busy.page(MenuEntry.NONE, "Vier-Augen-Bestätigungen"),
                        List.of(line),
                        List.of(new ApprovalsPage.Line(
                                "/ui/freigaben/f2",
                                "Konto mit besonderen Rechten sperren",
                                "Konto: Erika Alt",
                                "Anja Demir-Vogel i. V. für Jonas Weiß",
                                NOW.minusSeconds(90000),
                                Standing.DECLINED)))));
        pages.put(
                "freigaben-leer",
                Html.of(new ApprovalsPage(
                        frame.page(MenuEntry.NONE, "Vier-Augen-Bestätigungen"), List.of(), List.of())));
        pages.put("freigabe", approval(busy, true, false, Form.creating("")));
        pages.put(
                "freigabe-zu-spaet",
                approval(busy, false, true, Form.creating("").withError("", "Das geht nicht mehr.")));
        pages.put(
                "nachrichten",
                Html.of(new NoticesPage(
                        busy.page(MenuEntry.NONE, "Nachrichten"),
                        List.of(
                                new NoticesPage.Line(
                                        "/ui/nachrichten/n1",
                                        "Eine Vier-Augen-Bestätigung wartet auf Ihre Entscheidung",
                                        NOW,
                                        true),
                                new NoticesPage.Line(
                                        "/ui/nachrichten/n2",
                                        "Ihre Bitte um Vier-Augen-Bestätigung wurde abgelehnt",
                                        NOW.minusSeconds(90000),
                                        false)),
                        1,
                        Pager.whole(2))));
        pages.put(
                "nachrichten-leer",
                Html.of(new NoticesPage(frame.page(MenuEntry.NONE, "Nachrichten"), List.of(), 0, Pager.whole(0))));
    }

    private static Html approval(Frame frame, boolean mayDecide, boolean mayWithdraw, Form form) {
        return Html.of(new ApprovalPage(
                frame.page(MenuEntry.NONE, "Rollen eines Kontos ändern"),
                "/ui/freigaben/f1",
                List.of(
                        new ApprovalPage.Fact("Konto", "Jonas Weiß"),
                        new ApprovalPage.Fact("Rollen künftig", "Administration"),
                        new ApprovalPage.Fact("Rollen bisher", "")),
                "Vertretung der Administration im Urlaub",
                "Erika Alt",
                NOW,
                NOW.plusSeconds(604800),
                mayDecide ? Standing.ASKED : Standing.DECLINED,
                mayDecide ? "" : "Anja Demir-Vogel",
                mayDecide ? null : NOW,
                "",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                mayDecide,
                mayWithdraw,
                form));
    }

    private void trouble() {
        for (var kind : List.of(ErrorPage.Kind.NOT_FOUND, ErrorPage.Kind.SIGNED_OUT, ErrorPage.Kind.FAILED)) {
            pages.put(
                    "fehler-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    Html.of(new ErrorPage(
                            (kind == ErrorPage.Kind.SIGNED_OUT ? signedOut : frame).page(MenuEntry.NONE, "Fehler"),
                            kind,
                            "",
                            kind == ErrorPage.Kind.FAILED ? "7c1f-4e02-9ab3" : "")));
        }
        pages.put(
                "konflikt",
                Html.of(new ConflictPage(
                        frame.page(PlanMenu.PLAN, "Konflikt"),
                        "63.20-0042 Bauantrag Kindertagesstätte Am Mühlgraben",
                        "Jonas Weiß",
                        NOW,
                        List.of(
                                new ConflictPage.Line(
                                        "betreff",
                                        "Betreff",
                                        new ConflictPage.Choice("Kita Mühlgraben", "Kita Mühlgraben"),
                                        new ConflictPage.Choice("Kita Am Mühlgraben 4", "Kita Am Mühlgraben 4")),
                                new ConflictPage.Line(
                                        "bemerkung",
                                        "Bemerkung",
                                        new ConflictPage.Choice("Eilt", "Eilt"),
                                        new ConflictPage.Choice("", ""))),
                        Map.of("einheit", "u63"),
                        "/ui/akte/a1",
                        8,
                        "/ui/akte/a1")));
    }
}

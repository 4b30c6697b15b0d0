package org.schriftgut.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schriftgut.web.configuration.ConfigurationChangesPage;
import org.schriftgut.web.configuration.ConfigurationChangesPage.Change;
import org.schriftgut.web.configuration.ConfigurationChangesPage.Kind;
import org.schriftgut.web.configuration.ConfigurationPage;
import org.schriftgut.web.configuration.ConfigurationPartPage;
import org.schriftgut.web.directory.DirectoryPage;
import org.schriftgut.web.directory.DirectoryPlanPage;
import org.schriftgut.web.oversight.AuditorsPage;
import org.schriftgut.web.people.GroupPage;
import org.schriftgut.web.people.GroupsPage;
import org.schriftgut.web.people.PeopleMenu;
import org.schriftgut.web.signin.ProviderPage;

/** Groups, auditors, provider, configuration: pages of administrators with invented content. */
final class AdminSamples {

    private static final Instant NOW = Instant.parse("2026-11-20T09:41:00Z");
    private static final List<Option> UNITS =
            List.of(new Option("u14", "14 Rechnungsprüfung"), new Option("u36", "36 Verkehr"));

    private AdminSamples() {}

    static void add(Frame frame, Map<String, Html> pages) {
        groups(frame, pages);
        auditors(frame, pages);
        provider(frame, pages);
        configuration(frame, pages);
        directory(frame, pages);
    }

    private static void groups(Frame frame, Map<String, Html> pages) {
        var at = frame.page(PeopleMenu.PEOPLE, "Gruppen");
        var form = Form.creating("");
        pages.put(
                "gruppen",
                Html.of(new GroupsPage(
                        at,
                        List.of(
                                new GroupsPage.Line("/ui/admin/gruppen/g1", "Krisenstab Hochwasser", 12, false),
                                new GroupsPage.Line("/ui/admin/gruppen/g2", "Projekt Rathausneubau", 0, true)),
                        form)));
        pages.put(
                "gruppen-leer",
                Html.of(new GroupsPage(
                        at, List.of(), form.withError("bezeichnung", "„Krisenstab“ ist schon vergeben."))));
        var one = frame.page(PeopleMenu.PEOPLE, "Krisenstab Hochwasser", new Crumb("Gruppen", "/ui/admin/gruppen"));
        pages.put(
                "gruppe",
                Html.of(new GroupPage(
                        one,
                        "/ui/admin/gruppen/g1",
                        false,
                        List.of(
                                new GroupPage.Member("p1", "/ui/admin/personen/p1", "Anja Demir-Vogel", "demir", true),
                                new GroupPage.Member("p2", "/ui/admin/personen/p2", "Erika Alt", "alt", false)),
                        Form.changing(Map.of(), 3),
                        List.of(new Option("p3", "Jonas Weiß (weiss)")))));
        pages.put(
                "gruppe-geschlossen",
                Html.of(new GroupPage(
                        one, "/ui/admin/gruppen/g2", true, List.of(), Form.changing(Map.of(), 1), List.of())));
    }

    private static void auditors(Frame frame, Map<String, Html> pages) {
        var at = frame.page(PeopleMenu.PEOPLE, "Prüfung");
        var end = List.of(new Option("konto", "p1"), new Option("bis", "2026-12-31"), new Option("stelle", "u36"));
        pages.put(
                "pruefung",
                Html.of(new AuditorsPage(
                        at,
                        List.of(
                                new AuditorsPage.Line(
                                        "/ui/admin/personen/p1",
                                        "Petra Prüfer",
                                        "36 Verkehr",
                                        "122 Verkehrsaufsicht",
                                        LocalDate.of(2026, 12, 31),
                                        "gilt",
                                        Tone.GOOD,
                                        end),
                                new AuditorsPage.Line(
                                        "/ui/admin/personen/p2",
                                        "Karl Kommunalaufsicht",
                                        "",
                                        "",
                                        null,
                                        "liest nichts",
                                        Tone.NEUTRAL,
                                        List.of())),
                        Form.creating("").withError("bis", "Der letzte Tag liegt heute oder später."),
                        List.of(new Option("p1", "Petra Prüfer")),
                        UNITS)));
        pages.put("pruefung-leer", Html.of(new AuditorsPage(at, List.of(), Form.creating(""), List.of(), UNITS)));
    }

    private static void provider(Frame frame, Map<String, Html> pages) {
        var at = frame.page(PeopleMenu.PEOPLE, "Anmeldedienst");
        var typed = Form.creating("")
                .with(Map.of(
                        "aussteller", "https://anmeldung.kreis.example/realms/kreis",
                        "kennung", "schriftgut",
                        "anspruch-anmeldename", "preferred_username",
                        "anspruch-name", "name",
                        "anspruch-rolle", "realm_access.roles",
                        "zuordnung", "sachbearbeitung=CLERK\nleitung=DEPARTMENT_LEAD"));
        pages.put(
                "anmeldedienst",
                Html.of(new ProviderPage(
                        at,
                        typed,
                        Set.of("aktiv"),
                        true,
                        new ProviderPage.Waiting("/ui/freigaben/f1", true, true),
                        "/ui/anmelden/extern/zurueck")));
        pages.put(
                "anmeldedienst-fehler",
                Html.of(new ProviderPage(
                        at,
                        typed.withError("zuordnung", "Jede Zeile heißt wort=ROLLE, mit einer der genannten Rollen."),
                        Set.of(),
                        false,
                        null,
                        "/ui/anmelden/extern/zurueck")));
    }

    private static void configuration(Frame frame, Map<String, Html> pages) {
        var crumb = new Crumb("Konfiguration", "/ui/admin/konfiguration");
        pages.put(
                "konfiguration",
                Html.of(new ConfigurationPage(
                        frame.page(PeopleMenu.PEOPLE, "Konfiguration"),
                        "/ui/admin/konfiguration",
                        Form.creating(""),
                        List.of(
                                new ConfigurationPage.Part("/ui/admin/konfiguration/accounts", "Konten", 214, 7, NOW),
                                new ConfigurationPage.Part("/ui/admin/konfiguration/groups", "Gruppen", 0, 0, null)))));
        var at = frame.page(PeopleMenu.PEOPLE, "Stellen", crumb);
        pages.put(
                "konfiguration-teil",
                Html.of(new ConfigurationPartPage(
                        at,
                        "/ui/admin/konfiguration/units",
                        Form.creating(""),
                        "/ui/admin/konfiguration/units/datei",
                        List.of(
                                new ConfigurationPartPage.Item("36", "Bezeichnung: Verkehr · oberhalb: 3"),
                                new ConfigurationPartPage.Item("36.2", "Bezeichnung: Zulassung · oberhalb: 36")),
                        List.of(
                                new ConfigurationPartPage.Version("/ui/v2", 2, NOW, "Alma Aufsicht", false),
                                new ConfigurationPartPage.Version("/ui/v1", 1, NOW, "System", true)))));
        pages.put(
                "konfiguration-teil-leer",
                Html.of(new ConfigurationPartPage(
                        at,
                        "/ui/admin/konfiguration/units",
                        Form.creating("").withError("datei", "Diese Datei ist kein solcher Teil einer Konfiguration."),
                        "/ui/admin/konfiguration/units/datei",
                        List.of(),
                        List.of())));
        var line = List.of(new ConfigurationChangesPage.Line("oberhalb", "36", "66"));
        var name = List.of(new ConfigurationChangesPage.Line("Bezeichnung", "", "Klimaschutz"));
        var gone = List.of(new ConfigurationChangesPage.Line("Bezeichnung", "Alte Zulassung", ""));
        var changes = List.of(
                new Change("Stellen", "36.2", Kind.CHANGED, line, "Sie selbst"),
                new Change("Stellen", "67", Kind.ADDED, name, "Sie selbst"),
                new Change("Stellen", "36.9", Kind.GONE, gone, "Administration"));
        pages.put(
                "konfiguration-vergleich",
                Html.of(new ConfigurationChangesPage(
                        frame.page(PeopleMenu.PEOPLE, "Stellen: Vergleich", crumb),
                        "/ui/admin/konfiguration/units/anwenden",
                        List.of(new Option("inhalt", "{}"), new Option("stand", "9f86")),
                        "/ui/admin/konfiguration/units",
                        changes,
                        List.of())));
        pages.put(
                "konfiguration-gesperrt",
                Html.of(new ConfigurationChangesPage(
                        frame.page(PeopleMenu.PEOPLE, "Stellen: Vergleich", crumb),
                        "",
                        List.of(),
                        "/ui/admin/konfiguration/units",
                        changes,
                        List.of(new ConfigurationChangesPage.Finding(
                                "/units/36.9", "wird noch 1-mal genannt und kann nicht entfallen: accounts/meier.")))));
    }

    private static void directory(Frame frame, Map<String, Html> pages) {
        var at = frame.page(PeopleMenu.PEOPLE, "Verzeichnis");
        var typed = Form.creating("")
                .with(Map.of(
                        "adresse", "ldaps://verzeichnis.kreis.example:636",
                        "leser", "cn=eakte,ou=dienste,dc=kreis,dc=example",
                        "personen-ort", "ou=leute,dc=kreis,dc=example",
                        "personen-filter", "(objectClass=inetOrgPerson)",
                        "anteil", "20",
                        "stunden", "24"));
        var roles = List.of(new Option("CLERK", "Sachbearbeitung"));
        pages.put(
                "verzeichnis",
                Html.of(new DirectoryPage(
                        at,
                        typed,
                        true,
                        false,
                        UNITS,
                        roles,
                        List.of(
                                new DirectoryPage.Run("/ui/l1", NOW, "System", "wartet auf Sie", Tone.WARNING, 0, 0, 0),
                                new DirectoryPage.Run(
                                        "/ui/l2", NOW, "Alma Aufsicht", "übernommen", Tone.GOOD, 412, 3, 1)))));
        pages.put(
                "verzeichnis-fehler",
                Html.of(new DirectoryPage(
                        at,
                        typed.withError("personen-filter", "Der Filter für Personen stimmt nicht."),
                        false,
                        true,
                        UNITS,
                        roles,
                        List.of())));
        var plan = frame.page(
                PeopleMenu.PEOPLE, "Was sich ändern würde", new Crumb("Verzeichnis", "/ui/admin/verzeichnis"));
        pages.put(
                "verzeichnis-plan",
                Html.of(new DirectoryPlanPage(
                        plan,
                        "Noch ist nichts geändert.",
                        "9f86d081",
                        "Es würden 25 Prozent gesperrt, mehr als die vorgesehenen 20. Bitte sehen Sie genau hin.",
                        List.of(
                                new DirectoryPlanPage.Step(
                                        "kommt dazu",
                                        Tone.GOOD,
                                        "Person",
                                        "juergen.mueller",
                                        List.of(
                                                new ConfigurationChangesPage.Line("Name", "", "Jürgen Müller"),
                                                new ConfigurationChangesPage.Line("Stelle", "", "36.2"))),
                                new DirectoryPlanPage.Step("wird gesperrt", Tone.WARNING, "Person", "alt", List.of())),
                        List.of(new DirectoryPlanPage.Note(
                                "Person", "weiss", "gibt es hier schon, von Hand angelegt")))));
        pages.put(
                "verzeichnis-lauf",
                Html.of(new DirectoryPlanPage(
                        plan,
                        "Es wurde nichts geändert, weil das Verzeichnis nicht zu lesen war.",
                        "",
                        "Connection refused",
                        List.of(),
                        List.of())));
    }
}

package org.schriftgut.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.privacy.RestrictionRequestsPage;
import org.schriftgut.web.processing.ProcessingFormPage;
import org.schriftgut.web.processing.ProcessingListPage;
import org.schriftgut.web.processing.ProcessingPage;
import org.schriftgut.web.processing.ProcessingPrintPage;
import org.schriftgut.web.processing.ProcessingSheet;

/** The pages of the record of processing and of requests for restriction in their usual states. */
final class ProcessingSamples {

    private static final List<Option> SPECIAL =
            List.of(new Option("HEALTH", "Gesundheitsdaten"), new Option("BELIEF", "religiöse Überzeugungen"));
    private static final List<Option> UNITS = List.of(new Option("u36", "36 Verkehr"));

    private ProcessingSamples() {}

    static void add(Frame frame, Map<String, Html> pages) {
        var list = frame.page(MenuEntry.NONE, "Verarbeitungsverzeichnis");
        var head = List.of(
                new ProcessingSheet.Item(
                        "Behörde und Kontakt",
                        List.of("Landkreis Musterland", "Am Markt 1, 12345 Musterstadt", "post@musterland.example")),
                new ProcessingSheet.Item("Vertreten durch", List.of("Landrätin Alt")),
                new ProcessingSheet.Item("Datenschutzbeauftragte", List.of()));
        var licences = new ProcessingListPage.Line(
                "36-01",
                "Fahrerlaubnisangelegenheiten",
                "/ui/verarbeitung/v1",
                "36 Verkehr",
                "36.20, 36.21",
                "laufend",
                Tone.GOOD);
        var old = new ProcessingListPage.Line(
                "36-02",
                "Fahrtenbuchauflagen",
                "/ui/verarbeitung/v2",
                "36 Verkehr",
                "",
                "beendet am 1.6.2026",
                Tone.NEUTRAL);
        var gap = new ProcessingListPage.Gap(
                "63.20", "Baugenehmigungen", "/ui/plan/p63", "/ui/verarbeitung-neu?zweig=63.20");
        var controller = Form.changing(Map.of("anschrift", "Am Markt 1, 12345 Musterstadt"), 1);
        pages.put(
                "verarbeitung",
                Html.of(new ProcessingListPage(
                        list, List.of(licences, old), List.of(gap), head, true, controller, true)));
        pages.put(
                "verarbeitung-leer",
                Html.of(new ProcessingListPage(
                        list,
                        List.of(),
                        List.of(),
                        head,
                        false,
                        controller.withError("anschrift", "„Behörde und Kontakt“ ist zu lang: höchstens 500 Zeichen."),
                        true)));
        pages.put(
                "verarbeitung-lesen",
                Html.of(new ProcessingListPage(list, List.of(licences), List.of(), head, false, controller, false)));
        one(frame, pages, head);
        form(frame, pages);
        restrictions(frame, pages);
    }

    private static void one(Frame frame, Map<String, Html> pages, List<ProcessingSheet.Item> head) {
        var at = frame.page(
                MenuEntry.NONE,
                "36-01 Fahrerlaubnisangelegenheiten",
                new Crumb("Verarbeitungsverzeichnis", "/ui/verarbeitung"));
        var form = Form.changing(Map.of(), 3);
        pages.put(
                "verarbeitung-eine",
                Html.of(new ProcessingPage(
                        at,
                        sheet(""),
                        "/ui/verarbeitung/v1/bearbeiten",
                        "/ui/verarbeitung/v1/ende",
                        false,
                        form.withError("beendet", "Bitte geben Sie den Tag an; er liegt nicht in der Zukunft."))));
        pages.put(
                "verarbeitung-beendet",
                Html.of(new ProcessingPage(
                        at, sheet("beendet am 1.6.2026"), "", "/ui/verarbeitung/v1/wieder", true, form)));
        pages.put(
                "verarbeitung-druck",
                Html.of(new ProcessingPrintPage(
                        frame.page(MenuEntry.NONE, "Verzeichnis von Verarbeitungstätigkeiten"),
                        Instant.parse("2026-11-20T09:41:00Z"),
                        head,
                        List.of(sheet(""), sheet("beendet am 1.6.2026")))));
    }

    private static void form(Frame frame, Map<String, Html> pages) {
        pages.put(
                "verarbeitung-neu",
                Html.of(new ProcessingFormPage(
                        frame.page(MenuEntry.NONE, "Verarbeitungstätigkeit anlegen"),
                        "/ui/verarbeitung-neu",
                        true,
                        Form.creating("")
                                .with(Map.of("zweige", "36.20\n99"))
                                .withError("kennung", "„36-01“ ist schon vergeben.")
                                .withError("zweige", "Diese Kennzeichen gibt es im Aktenplan nicht: 99"),
                        UNITS,
                        SPECIAL,
                        Set.of("HEALTH"))));
        pages.put(
                "verarbeitung-aendern",
                Html.of(new ProcessingFormPage(
                        frame.page(MenuEntry.NONE, "Ändern: 36-01 Fahrerlaubnisangelegenheiten"),
                        "/ui/verarbeitung/v1/bearbeiten",
                        false,
                        Form.changing(Map.of("bezeichnung", "Fahrerlaubnisangelegenheiten", "stelle", "u36"), 3),
                        UNITS,
                        SPECIAL,
                        Set.of())));
    }

    private static void restrictions(Frame frame, Map<String, Html> pages) {
        var at = frame.page(MenuEntry.NONE, "Einschränkungen");
        var asked = Instant.parse("2026-11-20T09:41:00Z");
        var action = "/ui/einschraenkungen/r1";
        var ground = "Die betroffene Person bestreitet, dass die Angaben richtig sind";
        var lines = List.of(
                new RestrictionRequestsPage.Line(
                        "36.20-0007", ground, asked, "offen", Tone.INFO, "", action + "/zuruecknehmen"),
                new RestrictionRequestsPage.Line(
                        "36.20-0009", ground, asked, "abgelehnt", Tone.NEUTRAL, "Die Angaben sind belegt", ""));
        pages.put(
                "einschraenkungen",
                Html.of(new RestrictionRequestsPage(
                        at,
                        lines,
                        List.of(new RestrictionRequestsPage.Waiting("36.20-0007", ground, asked, action)),
                        Form.creating("").withError("zeichen", "Bitte geben Sie das Zeichen an."),
                        true,
                        true)));
        pages.put(
                "einschraenkungen-leer",
                Html.of(new RestrictionRequestsPage(at, List.of(), List.of(), Form.creating(""), true, true)));
    }

    private static ProcessingSheet sheet(String standing) {
        return new ProcessingSheet(
                "36-01",
                "Fahrerlaubnisangelegenheiten",
                standing,
                List.of(
                        new ProcessingSheet.Item(
                                "Zweck", List.of("Erteilung, Entzug und Neuerteilung der Fahrerlaubnis")),
                        new ProcessingSheet.Item(
                                "Rechtsgrundlage", List.of("§§ 2, 3 StVG; Artikel 9 Absatz 2 Buchstabe g DSGVO")),
                        new ProcessingSheet.Item("Kategorien von Daten", List.of("Name und Anschrift", "Gutachten")),
                        new ProcessingSheet.Item("Besondere Kategorien (Artikel 9)", List.of("Gesundheitsdaten")),
                        new ProcessingSheet.Item("Übermittlung in Drittländer", List.of()),
                        new ProcessingSheet.Item(
                                "Zweige des Aktenplans", List.of("36.20 Fahrerlaubnisse", "36.21 Gutachten"))));
    }
}

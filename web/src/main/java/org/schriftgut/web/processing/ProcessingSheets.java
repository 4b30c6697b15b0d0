package org.schriftgut.web.processing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.processing.ProcessingController;
import org.schriftgut.processing.ProcessingView;
import org.schriftgut.web.processing.ProcessingSheet.Item;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Shell;

/** Activities of the record of processing as people read them. */
@RequestScoped
class ProcessingSheets {

    @Inject
    Shell shell;

    @Inject
    Names names;

    @Inject
    FilePlans plans;

    private Map<UUID, EntryView> entries;

    ProcessingSheet of(ProcessingView activity) {
        var details = activity.details();
        var items = new ArrayList<Item>();
        items.add(item("zweck", details.purpose()));
        items.add(item("rechtsgrundlage", details.legalGround()));
        items.add(item("stelle", names.unit(details.unit())));
        if (!details.jointControllers().isEmpty()) {
            items.add(item("gemeinsam", details.jointControllers()));
        }
        items.add(item("betroffene", details.persons()));
        items.add(item("daten", details.data()));
        items.add(item(
                "besondere",
                details.specialCategories().stream().map(shell.texts()::of).toList()));
        items.add(item("empfaenger", details.recipients()));
        items.add(item("drittland", details.thirdCountry()));
        items.add(item("loeschfrist", stated(details.erasure())));
        items.add(item("massnahmen", details.measures()));
        items.add(item(
                "zweige",
                branches(activity)
                        .map(entry -> entry.code() + " " + entry.title())
                        .toList()));
        return new ProcessingSheet(activity.code(), details.name(), standing(activity), items);
    }

    /** Who is responsible, with the name of the authority. */
    List<Item> of(ProcessingController controller, String authority) {
        return List.of(
                item(
                        "anschrift",
                        Stream.concat(Stream.of(authority), controller.contact().stream())
                                .distinct()
                                .toList()),
                item("vertretung", stated(controller.representative())),
                item("beauftragte", controller.officer().isEmpty() ? List.of(stated(null)) : controller.officer()));
    }

    /** Codes of the entries it is entered at. */
    List<String> codes(ProcessingView activity) {
        return branches(activity).map(EntryView::code).toList();
    }

    /** Since when it is carried out no more; empty while it is. */
    String standing(ProcessingView activity) {
        return activity.isEnded()
                ? shell.texts().get("verarbeitung.beendetAm", shell.texts().day(activity.endedOn()))
                : "";
    }

    private Stream<EntryView> branches(ProcessingView activity) {
        if (entries == null) {
            entries = plans.all().stream().collect(Collectors.toMap(EntryView::id, entry -> entry));
        }
        return activity.details().branches().stream().map(entries::get).sorted((a, b) -> a.code()
                .compareTo(b.code()));
    }

    private String stated(String value) {
        return value == null ? shell.texts().get("verarbeitung.offen") : value;
    }

    private Item item(String label, String value) {
        return item(label, value == null ? List.of() : List.of(value));
    }

    private Item item(String label, List<String> values) {
        return new Item(shell.texts().get("verarbeitung." + label), values);
    }
}

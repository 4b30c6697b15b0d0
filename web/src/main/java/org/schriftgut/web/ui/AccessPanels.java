package org.schriftgut.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.schriftgut.dossier.PlaceKind;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.Panel;
import org.schriftgut.web.page.Panel.Access.Grant;

/** Who may see a dossier, and why. */
@RequestScoped
class AccessPanels {

    @Inject
    Shell shell;

    @Inject
    Names names;

    @Inject
    PlaceForms forms;

    Panel.Access of(PlaceView dossier) {
        var mayChange = dossier.mayManage() && dossier.kind() == PlaceKind.DOSSIER;
        return new Panel.Access(
                grants(dossier, mayChange),
                mayChange ? forms.definitions() : List.of(),
                dossier.access().name(),
                mayChange ? openTo(dossier) : List.of(),
                Links.place(dossier) + "/rechte");
    }

    private List<Grant> grants(PlaceView dossier, boolean mayChange) {
        var texts = shell.texts();
        var write = texts.get("rechte.lesen.schreiben");
        var read = texts.get("rechte.lesen");
        var keeping = names.unit(dossier.keepingUnit());
        var grants = new ArrayList<Grant>();
        grants.add(new Grant(keeping, write, texts.get("rechte.grund.fuehrend"), ""));
        switch (dossier.access()) {
            case TENANT_WIDE ->
                grants.add(new Grant(texts.get("rechte.alle"), read, texts.get("rechte.grund.alle"), ""));
            case UNIT_AND_SUPERIORS ->
                grants.add(new Grant(
                        texts.get("rechte.leitungen", keeping), write, texts.get("rechte.grund.leitung"), ""));
            case UNIT_ONLY -> {
                // the keeping unit alone
            }
        }
        dossier.openedTo()
                .forEach(unit -> grants.add(new Grant(
                        names.unit(unit),
                        write,
                        texts.get("rechte.grund.berechtigt"),
                        mayChange ? unit.toString() : "")));
        return grants;
    }

    private List<Option> openTo(PlaceView dossier) {
        return names.unitOptions().stream()
                .filter(option -> !option.value().equals(dossier.keepingUnit().toString()))
                .filter(option -> dossier.openedTo().stream()
                        .noneMatch(unit -> unit.toString().equals(option.value())))
                .toList();
    }
}

package org.schriftgut.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.NaturalOrder;
import org.schriftgut.organisation.AccountView;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.rights.Role;
import org.schriftgut.rights.UnitTree;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Shell;

/** Accounts, and units in the order of the tree. */
@RequestScoped
class PeopleLines {

    static final String ACTIVE = "aktiv";

    @Inject
    Shell shell;

    @Inject
    Names names;

    /** What is said after a change: that it is made, or that it waits for a second person. */
    static Flash said(UUID waitsFor, String notice, Object... args) {
        return waitsFor == null ? Flash.done(notice, args) : Flash.done("hinweis.aenderung.wartet");
    }

    List<PeoplePage.Person> people(List<AccountView> accounts) {
        return accounts.stream()
                .map(account -> new PeoplePage.Person(
                        PeopleLinks.person(account.id()),
                        account.login(),
                        account.displayName(),
                        names.unit(account.unit()),
                        account.roles().stream()
                                .sorted()
                                .map(role -> shell.texts().of(role))
                                .collect(Collectors.joining(", ")),
                        account.active()))
                .toList();
    }

    List<PeoplePage.Unit> units(List<AccountView> accounts) {
        var lines = new ArrayList<PeoplePage.Unit>();
        add(lines, accounts, null, 0);
        return lines;
    }

    private void add(List<PeoplePage.Unit> lines, List<AccountView> accounts, UUID above, int depth) {
        var tree = new UnitTree(names.units().values().stream()
                .collect(HashMap::new, (map, unit) -> map.put(unit.id(), unit.parent()), HashMap::putAll));
        names.units().values().stream()
                .filter(unit -> Objects.equals(unit.parent(), above))
                .sorted(Comparator.comparing(UnitView::code, NaturalOrder.ORDER))
                .forEach(unit -> {
                    var count = accounts.stream()
                            .filter(account -> tree.isWithin(account.unit(), unit.id()))
                            .count();
                    lines.add(new PeoplePage.Unit(
                            PeopleLinks.unit(unit.id()), unit.code(), unit.name(), depth, count, unit.closed()));
                    add(lines, accounts, unit.id(), depth + 1);
                });
    }

    List<Option> unitOptions() {
        return names.unitOptions();
    }

    List<Option> stateOptions() {
        return List.of(
                new Option(ACTIVE, shell.texts().get("personen.aktiv")),
                new Option("gesperrt", shell.texts().get("personen.gesperrt")));
    }

    List<Option> roleOptions() {
        return List.of(Role.values()).stream()
                .map(role -> new Option(role.name(), shell.texts().of(role)))
                .toList();
    }
}

package org.schriftgut.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.DisplayText;
import org.schriftgut.directory.Content.FoundPerson;
import org.schriftgut.directory.ImportNote.Reason;
import org.schriftgut.directory.ImportStep.Act;
import org.schriftgut.organisation.AccountView;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.rights.Role;

/** What a run does with people: only with those who came from the directory, and with nobody who has power. */
final class PersonSteps {

    private static final int MAX_NAME = 200;
    private static final int MAX_EMAIL = 254;

    private final ImportPlanner planner;
    private final List<FoundPerson> all;
    private final UnitSteps units;
    private final Map<String, String> logins = new HashMap<>();

    PersonSteps(ImportPlanner planner, List<FoundPerson> found, UnitSteps units) {
        this.planner = planner;
        this.all = found;
        this.units = units;
    }

    /** Logins of those who have an account from the directory or get one, by DN. */
    Map<String, String> logins() {
        return logins;
    }

    void bring() {
        var usable =
                all.stream().map(PersonSteps::cleaned).filter(this::isNamed).toList();
        var byLogin = planner.known().accounts().stream().collect(Collectors.toMap(AccountView::login, a -> a));
        var links = planner.links(Subject.PERSON);
        for (var person : planner.once(usable, Subject.PERSON, FoundPerson::key, FoundPerson::login)) {
            var link = links.get(person.key());
            if (link != null) {
                compare(person, link);
            } else if (byLogin.containsKey(person.login())) {
                planner.note(Subject.PERSON, person.login(), Reason.LOCAL);
            } else {
                logins.put(person.dn(), person.login());
                planner.step(Act.ADD, Subject.PERSON, null, person.key(), person.login(), Map.of(), now(person));
            }
        }
    }

    private void compare(FoundPerson person, Known.Link link) {
        var here = account(link.object());
        logins.put(person.dn(), here.login());
        if (!here.login().equals(person.login())) {
            planner.note(Subject.PERSON, here.login(), Reason.RENAMED);
        }
        var now = now(person);
        if (person.email() == null && here.email() != null) {
            now.put("email", here.email()); // the directory says nothing, so what is here stays
        }
        var before = ImportPlanner.fields(
                "displayName", here.displayName(), "email", here.email(), "unit", code(here.unit()));
        if (!isPowerful(here)) {
            planner.compare(link, Subject.PERSON, here.login(), here.active(), before, now);
        } else if (!before.equals(now)) {
            planner.note(Subject.PERSON, here.login(), Reason.POWERFUL);
        }
    }

    /** Puts the accounts of those out of use whom the directory does not name any more. */
    void takeAway() {
        var found = ImportPlanner.keys(all, FoundPerson::key);
        planner.links(Subject.PERSON).values().stream()
                .filter(link -> !link.absent() && !found.contains(link.key()))
                .map(link -> Map.entry(link, account(link.object())))
                .filter(entry -> entry.getValue().active())
                .sorted((a, b) -> a.getValue().login().compareTo(b.getValue().login()))
                .forEach(entry -> takeAway(entry.getKey(), entry.getValue()));
    }

    private void takeAway(Known.Link link, AccountView account) {
        if (isPowerful(account)) {
            planner.note(Subject.PERSON, account.login(), Reason.POWERFUL);
        } else {
            planner.step(Act.DEACTIVATE, Subject.PERSON, account.id(), link.key(), account.login(), Map.of(), Map.of());
        }
    }

    private Map<String, Object> now(FoundPerson person) {
        var unit = units.resolve(person.unit(), person.dn());
        if (unit.isEmpty()) {
            planner.note(Subject.PERSON, person.login(), Reason.UNKNOWN_UNIT);
        }
        return ImportPlanner.fields(
                "displayName", person.name(), "email", person.email(), "unit", unit.orElse(units.home()));
    }

    private boolean isNamed(FoundPerson person) {
        var isNamed =
                person.login() != null && person.name() != null && person.name().length() <= MAX_NAME;
        if (!isNamed) {
            planner.note(Subject.PERSON, person.dn(), Reason.UNNAMED);
        }
        return isNamed;
    }

    private static FoundPerson cleaned(FoundPerson person) {
        var email = DisplayText.line(person.email());
        var isAddress = email != null && email.length() <= MAX_EMAIL && email.matches("[^@\\s]+@[^@\\s]+");
        return new FoundPerson(
                person.dn(),
                person.key(),
                Names.login(person.login()),
                DisplayText.line(person.name()),
                isAddress ? email : null,
                person.unit());
    }

    private static boolean isPowerful(AccountView account) {
        return account.roles().stream().anyMatch(Role::isPowerful);
    }

    private AccountView account(UUID id) {
        return planner.known().accounts().stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String code(UUID unit) {
        return planner.known().units().stream()
                .filter(known -> known.id().equals(unit))
                .map(UnitView::code)
                .findFirst()
                .orElseThrow();
    }
}

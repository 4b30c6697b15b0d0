package org.schriftgut.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.AccountChange;
import org.schriftgut.organisation.AccountView;
import org.schriftgut.organisation.Accounts;
import org.schriftgut.organisation.ChangeAccount;
import org.schriftgut.organisation.ChangeUnit;
import org.schriftgut.organisation.CreateAccount;
import org.schriftgut.organisation.Groups;
import org.schriftgut.organisation.People;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.Role;

/**
 * Does the steps of a run by the same doors people use, so that the same rules hold and the log tells each change. What would
 * open a closed circle is left until its members agree; the next run finds it again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ImportSteps {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Accounts accounts;

    @Inject
    Groups groups;

    @Inject
    Ids ids;

    void take(List<ImportStep> steps, Role role) {
        var unitIds = units.all().stream().collect(Collectors.toMap(UnitView::code, UnitView::id));
        // a unit is found by the code it will have
        steps.stream()
                .filter(step -> step.subject() == Subject.UNIT
                        && step.object() != null
                        && step.now().containsKey("code"))
                .forEach(step -> unitIds.put((String) step.now().get("code"), step.object()));
        var logins = people.all().stream().collect(Collectors.toMap(AccountView::login, AccountView::id));
        for (var step : steps) {
            switch (step.subject()) {
                case UNIT -> unit(step, unitIds);
                case PERSON -> person(step, unitIds, logins, role);
                case GROUP -> group(step, logins);
            }
        }
        entities.flush();
    }

    private void unit(ImportStep step, Map<String, UUID> unitIds) {
        var now = step.now();
        switch (step.act()) {
            case ADD -> {
                var unit = units.create(unitIds.get(text(now, "parent")), text(now, "code"), text(now, "name"));
                unitIds.put(unit.code(), unit.id());
                link(step, unit.id());
            }
            case CHANGE, REACTIVATE -> {
                mark(step, false);
                var unit = units.get(step.object());
                units.change(new ChangeUnit(
                        unit.id(),
                        now.containsKey("parent") ? unitIds.get(text(now, "parent")) : unit.parent(),
                        now.containsKey("code") ? text(now, "code") : unit.code(),
                        now.containsKey("name") ? text(now, "name") : unit.name(),
                        unit.version()));
                units.reopen(unit.id());
            }
            case DEACTIVATE -> {
                mark(step, true);
                units.close(step.object());
            }
        }
    }

    private void person(ImportStep step, Map<String, UUID> unitIds, Map<String, UUID> logins, Role role) {
        var now = step.now();
        switch (step.act()) {
            case ADD -> {
                var created = people.createWithoutPassword(new CreateAccount(
                        step.label(),
                        text(now, "displayName"),
                        null,
                        unitIds.get(text(now, "unit")),
                        Set.of(role),
                        text(now, "email")));
                logins.put(created.login(), created.id());
                link(step, created.id());
            }
            case CHANGE, REACTIVATE -> {
                mark(step, false);
                settle(accounts.reactivate(step.object(), null));
                var account = accounts.get(step.object());
                accounts.change(new ChangeAccount(
                        account.id(),
                        now.containsKey("displayName") ? text(now, "displayName") : account.displayName(),
                        now.containsKey("email") ? text(now, "email") : account.email(),
                        now.containsKey("unit") ? unitIds.get(text(now, "unit")) : account.unit(),
                        account.version()));
            }
            case DEACTIVATE -> {
                mark(step, true);
                settle(accounts.deactivate(step.object(), null));
            }
        }
    }

    private void group(ImportStep step, Map<String, UUID> logins) {
        var members = step.now().get("members") instanceof Collection<?> names
                ? names.stream().map(logins::get).collect(Collectors.toSet())
                : Set.<UUID>of();
        switch (step.act()) {
            case ADD -> link(step, groups.create(step.label(), members).id());
            case CHANGE, REACTIVATE -> {
                mark(step, false);
                var opened = groups.reopen(step.object());
                if (opened.waitsFor() == null) {
                    var group = opened.group();
                    groups.setMembers(group.id(), members, group.version());
                }
            }
            case DEACTIVATE -> {
                mark(step, true);
                groups.close(step.object());
            }
        }
    }

    private void link(ImportStep step, UUID object) {
        entities.persist(new DirectoryObject(ids.next(), step.subject(), object, step.key()));
    }

    private void mark(ImportStep step, boolean absent) {
        entities.createQuery("select o from DirectoryObject o where o.objectId = :object", DirectoryObject.class)
                .setParameter("object", step.object())
                .getSingleResult()
                .absent = absent;
    }

    private static void settle(AccountChange change) {
        if (change.waitsFor() != null) {
            throw new Problem(Kind.WRONG_STATE, DirectoryFault.SECOND_PERSON_NEEDED);
        }
    }

    private static String text(Map<String, Object> fields, String field) {
        return (String) fields.get(field);
    }
}

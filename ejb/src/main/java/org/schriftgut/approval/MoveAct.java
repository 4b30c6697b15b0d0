package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.Hypothesis;
import org.schriftgut.organisation.Accounts;
import org.schriftgut.organisation.ActOfPower;
import org.schriftgut.organisation.ChangeAccount;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/** Another unit for somebody. A lead of that unit, or of one above it, may agree to a clerk. */
@ApplicationScoped
class MoveAct extends PowerAct {

    @Inject
    Accounts accounts;

    @Inject
    Access access;

    @Override
    public String kind() {
        return ActOfPower.MOVE.kind();
    }

    @Override
    protected boolean agrees(Person person, Map<String, Object> content) {
        var isClerk = staff.asSetUp(account(content))
                .filter(known -> Set.of(Role.CLERK).containsAll(known.roles()))
                .isPresent();
        return super.agrees(person, content)
                || isClerk && person.has(Role.DEPARTMENT_LEAD) && access.isWithin(unit(content), person.unit());
    }

    @Override
    protected Hypothesis change(Map<String, Object> content) {
        return staff.asSetUp(account(content))
                .map(known -> new Person(known.id(), known.login(), known.displayName(), unit(content), known.roles()))
                .map(Hypothesis::of)
                .orElse(Hypothesis.NONE);
    }

    @Override
    public void carryOut(Map<String, Object> content) {
        var known = accounts.get(account(content));
        settle(accounts.change(
                new ChangeAccount(known.id(), known.displayName(), known.email(), unit(content), known.version())));
    }

    private static UUID unit(Map<String, Object> content) {
        return UUID.fromString((String) content.get("unit"));
    }
}

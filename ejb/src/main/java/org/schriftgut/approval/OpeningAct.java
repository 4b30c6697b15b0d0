package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.schriftgut.access.Access;
import org.schriftgut.access.Hypothesis;
import org.schriftgut.organisation.Accounts;
import org.schriftgut.organisation.ActOfPower;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/**
 * Lets an account read that is new, open again or has a password somebody else set: the one click of a lead of its unit, or of
 * one above it.
 */
@ApplicationScoped
class OpeningAct extends PowerAct {

    @Inject
    Accounts accounts;

    @Inject
    Access access;

    @Override
    public String kind() {
        return ActOfPower.OPENING.kind();
    }

    @Override
    protected boolean agrees(Person person, Map<String, Object> content) {
        return super.agrees(person, content)
                || person.has(Role.DEPARTMENT_LEAD) && access.isWithin(idOrNull(content.get("unit")), person.unit());
    }

    @Override
    protected Hypothesis change(Map<String, Object> content) {
        return staff.asSetUp(account(content)).map(Hypothesis::of).orElse(Hypothesis.NONE);
    }

    @Override
    public void carryOut(Map<String, Object> content) {
        settle(accounts.letRead(account(content), null));
    }
}

package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.schriftgut.access.Access;
import org.schriftgut.organisation.ActOfPower;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;
import org.schriftgut.signin.SecondFactors;

/** Taking the second factor from somebody who has lost it. A lead of their unit, or of one above it, may agree, too. */
@ApplicationScoped
class SecondFactorAct extends PowerAct {

    @Inject
    SecondFactors factors;

    @Inject
    Access access;

    @Override
    public String kind() {
        return ActOfPower.SECOND_FACTOR.kind();
    }

    @Override
    protected boolean agrees(Person person, Map<String, Object> content) {
        var isLed = staff.asSetUp(account(content))
                .filter(known -> known.roles().stream().noneMatch(Role::isPowerful))
                .filter(known -> access.isWithin(known.unit(), person.unit()))
                .isPresent();
        return super.agrees(person, content) || isLed && person.has(Role.DEPARTMENT_LEAD);
    }

    @Override
    public void carryOut(Map<String, Object> content) {
        settle(factors.reset(account(content)).orElse(null));
    }
}

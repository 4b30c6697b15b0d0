package org.schriftgut.approval;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.AccountChange;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/**
 * Gives or takes power over others; {@code account} in the content is the person it is about, if it is about one. Administrators ask; administrators and records managers decide, but nobody on their own
 * account.
 *
 * <p>The first administrator of a tenant is alone until there is a second person with power: so far it is done and the log
 * says that there was nobody else.
 */
public abstract class PowerAct implements ApprovedAct {

    @Override
    public boolean mayAsk(Person person, Map<String, Object> content) {
        return person.has(Role.ADMINISTRATOR) && !isAbout(person, content);
    }

    @Override
    public boolean mayDecide(Person person, Map<String, Object> content) {
        return hasPower(person) && !isAbout(person, content);
    }

    @Override
    public boolean mayBeDoneAlone(List<Person> others, Map<String, Object> content) {
        return others.stream().noneMatch(PowerAct::hasPower);
    }

    @Override
    public boolean isDoneOnApproval() {
        return true;
    }

    protected static UUID account(Map<String, Object> content) {
        return UUID.fromString((String) content.get("account"));
    }

    /** What was approved passes at once; a new request means that it is not the same any more. */
    static void settle(AccountChange outcome) {
        if (outcome.waitsFor() != null) {
            throw new Problem(Kind.WRONG_STATE, ApprovalFault.ACCOUNT_CHANGED);
        }
    }

    private static boolean isAbout(Person person, Map<String, Object> content) {
        return person.id().toString().equals(content.get("account"));
    }

    private static boolean hasPower(Person person) {
        return person.has(Role.ADMINISTRATOR) || person.has(Role.RECORDS_MANAGER);
    }
}

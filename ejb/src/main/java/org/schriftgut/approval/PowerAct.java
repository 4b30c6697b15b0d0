package org.schriftgut.approval;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.access.Circles;
import org.schriftgut.access.Hypothesis;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.AccountChange;
import org.schriftgut.organisation.RecordsFiled;
import org.schriftgut.organisation.Staff;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/**
 * Lets somebody read more, or gives or takes power over others; {@code account} in the content is the person it is about, if it
 * is about one. Administrators ask. Another administrator or a records manager decides, a lead where there is neither, and
 * nobody on their own account. What would open a closed circle is decided by those who read all of it, and by nobody else.
 *
 * <p>The first administrator of a tenant is alone until there is a second person with power: so far, and as long as nothing is
 * filed that could be read, it is done and the log says that there was nobody else.
 */
public abstract class PowerAct implements ApprovedAct {

    @Inject
    Circles circles;

    @Inject
    Staff staff;

    @Inject
    RecordsFiled records;

    @Override
    public boolean mayAsk(Person person, Map<String, Object> content) {
        return person.has(Role.ADMINISTRATOR) && !isAbout(person, content);
    }

    @Override
    public boolean mayDecide(Person person, Map<String, Object> content) {
        if (isAbout(person, content) || person.isBounded()) {
            return false;
        }
        var opened = circles.openedBy(change(content));
        return opened.isEmpty() ? agrees(person, content) : circles.readsAll(person, opened);
    }

    @Override
    public boolean mayBeDoneAlone(List<Person> others, Map<String, Object> content) {
        return !records.isAnyFiled() && others.stream().noneMatch(PowerAct::hasPower);
    }

    @Override
    public boolean isDoneOnApproval() {
        return true;
    }

    @Override
    public boolean opensCircle(Map<String, Object> content) {
        return !circles.openedBy(change(content)).isEmpty();
    }

    /** Who would read more with their leads; where circles are opened, those in them and the privacy officers. */
    @Override
    public Set<UUID> concerned(Map<String, Object> content) {
        var change = change(content);
        var concerned = new HashSet<UUID>();
        if (content.get("account") != null) {
            tell(account(content), concerned);
        }
        change.people().keySet().forEach(person -> tell(person, concerned));
        joining(content).forEach(person -> tell(person, concerned));
        var opened = circles.openedBy(change);
        if (!opened.isEmpty()) {
            concerned.addAll(circles.members(opened));
            concerned.addAll(staff.holders(Role.PRIVACY_OFFICER));
        }
        return concerned;
    }

    private void tell(UUID person, Set<UUID> concerned) {
        staff.active(person).ifPresent(known -> {
            concerned.add(person);
            concerned.addAll(staff.leads(known.unit()));
        });
    }

    /** What would be otherwise, as far as anybody comes to read by it. */
    protected Hypothesis change(Map<String, Object> content) {
        return Hypothesis.NONE;
    }

    /** Who comes into a group by it. */
    protected Set<UUID> joining(Map<String, Object> content) {
        return Set.of();
    }

    /** Whether this person, who is not the one it is about, may agree where no circle is opened. */
    protected boolean agrees(Person person, Map<String, Object> content) {
        return hasPower(person) || person.has(Role.DEPARTMENT_LEAD) && isOneWithPower();
    }

    /** Whether who asks is the only one left. */
    private boolean isOneWithPower() {
        return staff.everybody().stream().filter(PowerAct::hasPower).count() <= 1;
    }

    protected static UUID account(Map<String, Object> content) {
        return UUID.fromString((String) content.get("account"));
    }

    static Set<UUID> ids(Object plain) {
        var ids = new HashSet<UUID>();
        ((List<?>) plain).forEach(id -> ids.add(UUID.fromString((String) id)));
        return ids;
    }

    static UUID idOrNull(Object plain) {
        return plain == null ? null : UUID.fromString((String) plain);
    }

    /** What was approved passes at once; a new request means that it is not the same any more. */
    static void settle(AccountChange outcome) {
        settle(outcome.waitsFor());
    }

    static void settle(UUID waitsFor) {
        if (waitsFor != null) {
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

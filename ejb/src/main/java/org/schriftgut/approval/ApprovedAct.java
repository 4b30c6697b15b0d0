package org.schriftgut.approval;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.rights.Person;

/**
 * One kind of act that needs a second person. Found by CDI; a kind without its act is refused.
 *
 * <p>The questions are asked when a request is made, when it is decided, and again when it is used.
 */
public interface ApprovedAct {

    /** Stored name of the kind; never rename. */
    String kind();

    /** Whether this person may ask for it. */
    boolean mayAsk(Person person, Map<String, Object> content);

    /** Whether this person may approve or decline it. Who asked, and who acts for them, is left out anyway. */
    boolean mayDecide(Person person, Map<String, Object> content);

    /**
     * Whether it may be done without a second person, because there is no other.
     *
     * @param others everybody active but the asker
     */
    default boolean mayBeDoneAlone(List<Person> others, Map<String, Object> content) {
        return false;
    }

    /** Whom it concerns besides who asks and who decides: they are told, and may look at the request. */
    default Set<UUID> concerned(Map<String, Object> content) {
        return Set.of();
    }

    /** Whether somebody would read a closed circle by it who does not now. */
    default boolean opensCircle(Map<String, Object> content) {
        return false;
    }

    /** How long a request holds, from asking to doing. */
    default Duration validity() {
        return Duration.ofDays(7);
    }

    /** Whether approving does it at once. Otherwise the asker calls again what they called before. */
    default boolean isDoneOnApproval() {
        return false;
    }

    /**
     * Does it, as the asker, in the transaction of the approval. Must go through {@link Approvals#passOrAsk} with the very
     * content, like every other way to the act.
     */
    default void carryOut(Map<String, Object> content) {
        throw new IllegalStateException(kind() + " is not done on approval");
    }
}

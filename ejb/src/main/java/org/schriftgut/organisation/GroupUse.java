package org.schriftgut.organisation;

import java.util.UUID;

/** Whether a group stands in a rule or grant: then who is in it decides who reads. Answered by each feature that keeps such. */
public interface GroupUse {

    boolean isNamed(UUID group);
}

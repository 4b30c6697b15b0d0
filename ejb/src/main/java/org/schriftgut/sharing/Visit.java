package org.schriftgut.sharing;

import java.util.UUID;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.UnitTree;

/**
 * Somebody of the guest with a share that was found under their own identity: what {@code OwnerSide} needs to let them in.
 *
 * @param owner tenant whose dossier it is
 * @param units units of the guest
 */
record Visit(UUID share, UUID owner, UUID guest, String guestName, Person person, UnitTree units) {}

package org.schriftgut.sharing;

import java.util.UUID;
import org.schriftgut.dossier.PlaceDetails;
import org.schriftgut.dossier.PlaceKind;
import org.schriftgut.dossier.PlaceState;

/** A shared dossier, or a place inside it, as the guest sees it. */
public record SharedPlace(
        UUID id, UUID parent, PlaceKind kind, String reference, PlaceDetails details, PlaceState state) {}

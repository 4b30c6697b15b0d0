package org.schriftgut.sharing;

import java.util.UUID;

/** The unit a dossier is to be shared with, found inside its tenant. */
record GuestUnit(UUID tenant, String tenantName, UUID unit, String unitName) {}

package org.schriftgut.sharing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Shares a dossier with a unit of another tenant.
 *
 * @param tenantKey what stands behind the @ when its people sign in
 * @param unitCode code of the unit there; those below it are included
 * @param lastDay last day on which the share holds
 */
public record ShareDossier(
        UUID dossier, String tenantKey, String unitCode, String legalGround, String purpose, LocalDate lastDay) {}

/**
 * Dossiers shared with a unit of another tenant: to be read there, with legal ground, purpose and last day, revocable at once.
 *
 * <p>A share is a row that both tenants see and only the owner writes. The guest gets in through one door: {@code GuestSide} finds
 * the share under the guest's identity, then {@code OwnerSide} works inside the owner's tenant and asks {@link
 * org.schriftgut.rights.ShareRules} about each object. Nothing else of this server works in a tenant for somebody of another.
 */
package org.schriftgut.sharing;

/**
 * Emergency access (Notzugriff, R101): who may open a dossier that is not theirs for some hours, who hears of it, and how it is
 * looked at afterwards.
 *
 * <p>Answers {@link org.schriftgut.access.EmergencyGrants}, by which rules and decisions learn what is open. Which dossier lies
 * behind a reference, and how its access class follows, is left to {@code dossier}.
 */
package org.schriftgut.emergency;

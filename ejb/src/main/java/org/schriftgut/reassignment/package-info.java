/**
 * Gives the open files of one unit to another (R066): preview, the moving in the background, and the protocol.
 *
 * <p>How one dossier changes hands, with all that is in it, is left to {@code dossier}.
 */
package org.schriftgut.reassignment;

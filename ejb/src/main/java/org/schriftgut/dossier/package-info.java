/**
 * Places: dossiers (Akten) and what they are divided into, with numbers, core metadata and access.
 *
 * <p>One container table serves all kinds, at most five levels deep (xdomea). Documents lie at a place and are left to
 * {@code document}; retention to {@code retention}.
 */
package org.schriftgut.dossier;

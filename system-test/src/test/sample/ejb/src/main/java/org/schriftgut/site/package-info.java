/**
 * Sites: where paper of the authority lies.
 *
 * <p>Which paper lies where is left to {@code dossier}. A site is closed, never deleted.
 */
package org.schriftgut.site;

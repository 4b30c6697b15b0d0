/**
 * Dossiers and cases: their pages, the forms that create and change them, and the place where files are dropped.
 */
package org.schriftgut.web.dossier;

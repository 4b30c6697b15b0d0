/**
 * File types and who sees the dossiers of one.
 */
package org.schriftgut.web.dossiertype;

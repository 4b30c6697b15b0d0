/**
 * Dossiers shared with other authorities, on both sides: the form in the page of rights, and what others share with us.
 */
package org.schriftgut.web.sharing;

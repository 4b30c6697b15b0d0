/**
 * The authority as a whole: its name, words and logo, its settings, and its end.
 */
package org.schriftgut.web.authority;

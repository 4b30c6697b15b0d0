/**
 * The directory people and units come from: its settings and its runs.
 */
package org.schriftgut.web.directory;

/**
 * How dossiers, cases and documents are shown wherever they appear: lines of lists, panels of their pages, the way to them, their
 * history in sentences, and their JSON. It has no page of its own.
 */
package org.schriftgut.web.records;

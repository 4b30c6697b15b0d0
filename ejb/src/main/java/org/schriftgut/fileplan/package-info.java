/**
 * The file plan (Aktenplan): the tree under whose filing entries dossiers are opened.
 *
 * <p>Codes are text with any separators and any depth and are never read as numbers. A plan comes in as a checked
 * preview, from CSV in the own layout or from XLSX in the layout of Swiss municipalities; nothing is written while the
 * check finds an error. Retention values are kept as plain data with their inheritance; what they mean for a date is left
 * to {@code retention}, which files lie under an entry to {@code dossier}.
 */
package org.schriftgut.fileplan;

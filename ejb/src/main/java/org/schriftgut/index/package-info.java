/**
 * Finding: keeps one index entry for each document and place, answers searches.
 *
 * <p>The index may be deleted at any time; everything in it comes from the database. Who may see what is part of each query,
 * and the rows behind the hits are checked again.
 */
package org.schriftgut.index;

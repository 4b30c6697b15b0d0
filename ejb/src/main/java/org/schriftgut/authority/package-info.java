/**
 * What the administrators of a tenant decide about it as a whole: its name, the logo and the words of its pages, and the request
 * to delete it (R096).
 *
 * <p>Suspension is the operator's and lies in {@code tenant}, as do the rows the request is kept in. Erasing a tenant belongs to
 * disposal; nothing here erases anything.
 */
package org.schriftgut.authority;

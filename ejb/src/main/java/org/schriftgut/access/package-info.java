/**
 * What the rules of {@link org.schriftgut.rights} say of the people of {@link org.schriftgut.organisation} and a record.
 *
 * <p>Each distinct combination of rules is interned as an access class, which rows and index documents carry; the classes a
 * person may read are the filter for lists and search alike. What auditors may read, and for how long, is kept here; what an act
 * means for an object is left to the feature that owns it.
 */
package org.schriftgut.access;

/**
 * People, units and groups, and what the rules of {@link org.schriftgut.rights} say of them.
 *
 * <p>Each distinct combination of rules is interned as an access class, which rows and index documents carry. What an act means
 * for an object is left to the feature that owns it.
 */
package org.schriftgut.access;

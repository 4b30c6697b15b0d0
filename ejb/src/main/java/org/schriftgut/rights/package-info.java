/**
 * The rules of access as plain values, without a database: who the people and units are, what a record's rule says, and the
 * one function that decides and returns its proof, {@link org.schriftgut.rights.AccessRules}.
 *
 * <p>Everything here is immutable and can be tested against a second, naive model.
 */
package org.schriftgut.rights;

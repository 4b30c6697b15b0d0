/**
 * Units, people, sign-in, and the one decision who may do what.
 *
 * <p>{@link org.schriftgut.access.AccessRules} decides as a pure function with its reasons; each distinct combination of rules
 * is interned as an access class, which rows and index documents carry. What an act means for an object is left to the
 * feature that owns it.
 */
package org.schriftgut.access;

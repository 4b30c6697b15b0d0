/**
 * Deputies and auditors as configuration: who acts for whom and who may examine what, in which branches of the file plan.
 *
 * <p>Keeping them is left to {@code organisation} and {@code access}; what a branch is, to {@code fileplan}. Here the three meet.
 */
package org.schriftgut.delegation;

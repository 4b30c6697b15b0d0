/**
 * What a record proves, found out offline with nothing but the record, the data and the certificates that are trusted.
 *
 * <p>The verdict has three values. It is valid only if everything was checked and good; whatever could not be checked makes it
 * indeterminate. Bad input ends in findings, never in an exception.
 */
package org.schriftgut.evidence.verification;

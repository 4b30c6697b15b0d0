/**
 * Measures the whole server over HTTP, and in the same run the limit: a bare program that only extracts and indexes the same
 * files. Prints figures, judges nothing; what they mean stands in README.md.
 */
package org.schriftgut.bench;

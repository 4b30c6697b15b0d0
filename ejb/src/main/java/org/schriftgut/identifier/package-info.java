/**
 * What records are and were called, and how a typed reference is compared with it (R013, R110).
 *
 * <p>Knows of places and documents their ids alone; who is shown a match is left to {@code document}, which knows both.
 */
package org.schriftgut.identifier;

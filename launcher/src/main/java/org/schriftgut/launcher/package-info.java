/**
 * Starts everything with one command and stops it again: the embedded PostgreSQL (or a given external one), the schema, the
 * server. Holds the operator's settings, the data folder and its lock, and clears away what a killed run has left.
 *
 * <p>Knows nothing of the application: settings meant for the server are checked for form and passed on.
 */
package org.schriftgut.launcher;

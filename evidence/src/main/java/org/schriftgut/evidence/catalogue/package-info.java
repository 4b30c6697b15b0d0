/**
 * How long algorithms are strong enough, as data: dates come from a file that administrators may replace, never from code.
 */
package org.schriftgut.evidence.catalogue;

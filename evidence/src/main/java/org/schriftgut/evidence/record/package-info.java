/**
 * Evidence records (RFC 4998) as bytes: their structure, written and read.
 *
 * <p>Knows nothing of trust: whether a record proves anything is the business of {@code verification}. Time-stamps are carried as
 * the bytes they came as, since later time-stamps cover exactly these.
 */
package org.schriftgut.evidence.record;

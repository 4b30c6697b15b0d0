/**
 * Time-stamp tokens (RFC 3161): asking an authority for one, reading it, completing it with what its verification will need.
 *
 * <p>A token is completed before anything is computed from it: later time-stamps cover it whole.
 */
package org.schriftgut.evidence.stamp;

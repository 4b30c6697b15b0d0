/**
 * Proof without the product: the hash tree of RFC 9162 over salted leaves.
 *
 * <p>A plain library. Knows no database, no tenant and no Jakarta EE.
 */
package org.schriftgut.evidence;

/**
 * Proof without the product: the hash tree of RFC 9162 over salted leaves, its inclusion and consistency proofs, and heads signed
 * with Ed25519.
 *
 * <p>A plain library. Knows no database, no tenant and no Jakarta EE.
 */
package org.schriftgut.evidence;

/**
 * Looking on: the history of an object in readable form, the jobs of a tenant, the audit log: its growth,
 * its signed heads, its proofs.
 */
package org.schriftgut.oversight;

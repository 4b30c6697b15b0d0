/**
 * The audit log: reading and exporting it, its proofs, evaluations by person, and what auditors may read.
 */
package org.schriftgut.web.oversight;

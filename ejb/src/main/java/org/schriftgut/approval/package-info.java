/**
 * The second person: one mechanism for every act that one person must not do alone (R103).
 *
 * <p>A request is bound to the hash of exactly what is to be done. Another person with the right to decide approves or
 * declines it; before the act is done, hash and rights are checked again, and a request is used once only. What the acts are,
 * and who may ask and decide, is told by an {@link org.schriftgut.approval.ApprovedAct} of each kind. News of requests goes up
 * as jobs of the kind {@link org.schriftgut.approval.Approvals#NEWS}.
 */
package org.schriftgut.approval;

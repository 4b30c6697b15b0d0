/**
 * Writes who did what to which object when, in the transaction of the act, and puts the entries into one log per tenant.
 *
 * <p>Entries are never changed. Personal values stand in a row of their own that can be erased; the entry holds only their
 * salted hash. The log is a hash tree; its heads are signed. Reading it, and who may, is left to {@code oversight}.
 */
package org.schriftgut.audit;

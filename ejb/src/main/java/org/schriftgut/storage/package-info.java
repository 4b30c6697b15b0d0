/**
 * Content: staged, held, checked, set aside. Nothing acknowledged is ever lost.
 *
 * <p>The ledger row is committed before the bytes are put. Only content that was staged and never claimed, and content the
 * disposal asked for, leaves, and both through quarantine. Bytes the ledger does not know are reported, never deleted.
 * Foreign bytes are parsed in worker processes only, see {@link org.schriftgut.storage.ContentWorkers}. What content means
 * is left to the features above.
 */
package org.schriftgut.storage;

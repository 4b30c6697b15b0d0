/**
 * What content is let in: a scan for malware by a ClamAV daemon, and a list of file types that are refused.
 *
 * <p>Looks at bytes and says a verdict; keeps nothing. The verdict is kept in the ledger of {@code storage}, which also decides
 * what follows. Nothing is parsed here: a file type is told by its name and its first bytes, and the daemon is a process
 * of its own.
 */
package org.schriftgut.inspection;

/**
 * People, units and groups from a directory server (LDAP): where it is, what its attributes mean, what a run would change, and
 * the protocol of what runs changed.
 *
 * <p>The directory is read only. A run changes what came from it and nothing else: local accounts, units and groups stay as they
 * are. What the directory does not name any more is put out of use, never deleted. No run gives or takes power.
 */
package org.schriftgut.directory;

package org.schriftgut.directory;

/** Settings with the secret, for reading once. */
record DirectoryConnection(DirectorySettings settings, String secret) {}

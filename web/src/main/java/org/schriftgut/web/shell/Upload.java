package org.schriftgut.web.shell;

/**
 * Where files can be dropped.
 *
 * @param action address of the form; see {@code README-routes.md} for what the script sends
 * @param key idempotency key of the form without JavaScript
 * @param maxBytes largest file accepted
 */
public record Upload(String action, String key, long maxBytes) {}

package org.schriftgut.web.shell;

/**
 * Where files can be dropped.
 *
 * @param action address of the form; {@code upload.js} stages each file and sends {@code staged} and {@code name} there
 * @param key idempotency key of the form without JavaScript
 * @param maxBytes largest file accepted
 */
public record Upload(String action, String key, long maxBytes) {}

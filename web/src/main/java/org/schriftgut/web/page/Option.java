package org.schriftgut.web.page;

/**
 * One choice of a selection field.
 *
 * @param value what the form sends
 * @param label what people read
 */
public record Option(String value, String label) {}

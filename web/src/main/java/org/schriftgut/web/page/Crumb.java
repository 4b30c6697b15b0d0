package org.schriftgut.web.page;

/**
 * One step of the path above the heading.
 *
 * @param label code and title of a plan entry, or a reference
 * @param href where it leads
 */
public record Crumb(String label, String href) {}

package org.schriftgut.web.page;

/**
 * Choose a file with a file plan (CSV or XLSX).
 *
 * @param maxBytes largest file accepted
 */
public record PlanImportPage(Frame frame, Form form, long maxBytes) {}

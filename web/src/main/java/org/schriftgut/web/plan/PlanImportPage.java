package org.schriftgut.web.plan;

import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;

/**
 * Choose a file with a file plan (CSV or XLSX).
 *
 * @param maxBytes largest file accepted
 */
public record PlanImportPage(Frame frame, Form form, long maxBytes) {}

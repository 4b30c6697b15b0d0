package org.schriftgut.web.page;

import java.util.List;

/**
 * Change the metadata of a document.
 *
 * @param kinds choices of field {@code art}
 */
public record DocumentFormPage(
        Frame frame, Form form, String action, String back, String reference, List<Option> kinds) {}

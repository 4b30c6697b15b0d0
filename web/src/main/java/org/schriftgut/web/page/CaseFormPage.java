package org.schriftgut.web.page;

import java.util.List;

/**
 * Create a case in a dossier, or change one.
 *
 * @param reference Geschäftszeichen when changing; empty when creating
 * @param dossier reference and subject of the dossier
 * @param handlers choices of field {@code bearbeiter}
 */
public record CaseFormPage(
        Frame frame, Form form, String action, String back, String reference, String dossier, List<Option> handlers) {}

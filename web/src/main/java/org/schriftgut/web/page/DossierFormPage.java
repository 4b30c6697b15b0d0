package org.schriftgut.web.page;

import java.util.List;

/**
 * Create a dossier below a plan entry, or change one.
 *
 * @param action where the form posts to
 * @param back where to go without saving
 * @param reference Aktenzeichen when changing; empty when creating
 * @param filedUnder code and title of the plan entry
 * @param kinds choices of field {@code art}
 * @param units choices of field {@code einheit}
 */
public record DossierFormPage(
        Frame frame,
        Form form,
        String action,
        String back,
        String reference,
        String filedUnder,
        List<Option> kinds,
        List<Option> units) {}

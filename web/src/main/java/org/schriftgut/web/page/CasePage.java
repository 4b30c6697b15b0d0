package org.schriftgut.web.page;

/**
 * A case (Vorgang).
 *
 * @param unit unit in charge (Federführung)
 * @param panel what the chosen tab shows
 */
public record CasePage(
        Frame frame,
        String id,
        String reference,
        String subject,
        State state,
        String unit,
        String restriction,
        long documents,
        boolean mayEdit,
        Panel panel) {}

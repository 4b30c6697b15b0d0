package org.schriftgut.web.page;

/**
 * A case (Vorgang).
 *
 * @param handler person in charge; empty if nobody is
 * @param panel what the chosen tab shows
 */
public record CasePage(
        Frame frame,
        String id,
        String reference,
        String subject,
        State state,
        String handler,
        String unit,
        long documents,
        boolean mayEdit,
        Panel panel) {}

package org.schriftgut.web.page;

/**
 * Who sees the dossiers of an entry of the file plan.
 *
 * @param panel what holds and what can be decided; it proves nothing, for nobody in particular is asked about
 */
public record EntryAccessPage(Frame frame, String id, String code, String title, Panel.Access panel) {}

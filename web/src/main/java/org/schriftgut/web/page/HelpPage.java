package org.schriftgut.web.page;

/** The keys, for readers without JavaScript; with it the same table opens as a dialog. */
public record HelpPage(Frame frame) {}

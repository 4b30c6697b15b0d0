package org.schriftgut.web.account;

import org.schriftgut.web.page.Frame;

/** The keys, for readers without JavaScript; with it the same table opens as a dialog. */
public record HelpPage(Frame frame) {}

package org.schriftgut.web.signin;

import org.schriftgut.web.page.Carried;
import org.schriftgut.web.page.Frame;

/**
 * What was typed before the session ended, offered back after signing in again.
 *
 * @param carried sent only when the person says so
 */
public record ResumePage(Frame frame, Carried carried) {}

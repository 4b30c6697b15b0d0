package org.schriftgut.web.page;

/**
 * Sign-in.
 *
 * @param form field {@code name}; the password is never given back
 * @param next address to go to afterwards, within this server; empty for the desk
 */
public record SignInPage(Frame frame, Form form, String next) {}

package org.schriftgut.web.page;

/**
 * Sign-in.
 *
 * @param form field {@code name}; the password is never given back
 * @param next address to go to afterwards, within this server; empty for the desk
 * @param carried a form that waits until its sender has signed in again
 */
public record SignInPage(Frame frame, Form form, String next, Carried carried) {}

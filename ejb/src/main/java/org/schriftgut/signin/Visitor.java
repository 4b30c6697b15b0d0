package org.schriftgut.signin;

/**
 * From where somebody signs in, as the session list shows it.
 *
 * @param address as the network tells it
 * @param browser family of the browser, in one word; null for programs
 */
public record Visitor(String address, String browser) {}

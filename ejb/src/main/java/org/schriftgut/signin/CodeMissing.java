package org.schriftgut.signin;

/**
 * The password was right, a code must follow.
 *
 * @param token shown together with the code; good for five minutes and five tries, and for nothing else
 */
public record CodeMissing(String token) implements FirstStep {}

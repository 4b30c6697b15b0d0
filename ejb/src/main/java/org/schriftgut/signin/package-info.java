/**
 * Signing in: passwords and second factors, sessions and API tokens, and what slows down who guesses.
 *
 * <p>{@link org.schriftgut.signin.SignIn} is the one door. All refusals look alike; only hashes of tokens are stored. Who the
 * people are and what they may do belongs to {@link org.schriftgut.access}.
 */
package org.schriftgut.signin;

/**
 * Signing in with the account that a person has elsewhere: which provider a tenant trusts, what its claims mean here, and which
 * of its people are which accounts.
 *
 * <p>Knows no protocol: whoever speaks it (OpenID Connect in {@code web}) hands over claims that were checked. Accounts and
 * sessions are left to {@code access}.
 */
package org.schriftgut.federation;

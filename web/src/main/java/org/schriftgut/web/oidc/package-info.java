/**
 * OpenID Connect, the relying party's side: code flow with PKCE (OpenID Connect Core 1.0, section 3.1; RFC 7636).
 *
 * <p>The only package that knows the Nimbus library. It speaks with the provider and checks what comes back; whom the claims
 * mean is decided by {@code federation}.
 */
package org.schriftgut.web.oidc;

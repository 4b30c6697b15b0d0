package org.schriftgut.federation;

/**
 * How a tenant's people sign in with their account elsewhere, as administrators see it.
 *
 * @param issuer {@code https} address, as the provider writes it into its tokens
 * @param createsPeople whether somebody without an account here gets one at their first sign-in
 */
public record ProviderSettings(
        String issuer, String clientId, ClaimMapping mapping, boolean createsPeople, boolean active) {}

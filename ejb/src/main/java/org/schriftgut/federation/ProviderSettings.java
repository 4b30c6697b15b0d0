package org.schriftgut.federation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a tenant's people sign in with their account elsewhere, as administrators see it.
 *
 * @param issuer {@code https} address, as the provider writes it into its tokens
 * @param createsPeople whether somebody without an account here gets one at their first sign-in
 */
public record ProviderSettings(
        String issuer, String clientId, ClaimMapping mapping, boolean createsPeople, boolean active) {

    /** The settings in the content of a request for a second person, which {@link #plain} wrote. */
    public static ProviderSettings read(Map<String, ?> plain) {
        var mapping = new ClaimMapping(
                (String) plain.get("loginClaim"),
                (String) plain.get("nameClaim"),
                (String) plain.get("unitClaim"),
                (String) plain.get("roleClaim"),
                ((List<?>) plain.get("roleWords"))
                        .stream().map(String.class::cast).toList());
        return new ProviderSettings(
                (String) plain.get("issuer"),
                (String) plain.get("clientId"),
                mapping,
                (Boolean) plain.get("createsPeople"),
                (Boolean) plain.get("active"));
    }

    Map<String, Object> plain() {
        var plain = new HashMap<String, Object>();
        plain.put("issuer", issuer);
        plain.put("clientId", clientId);
        plain.put("loginClaim", mapping.login());
        plain.put("nameClaim", mapping.name());
        plain.put("unitClaim", mapping.unit());
        plain.put("roleClaim", mapping.role());
        plain.put("roleWords", mapping.roleWords());
        plain.put("createsPeople", createsPeople);
        plain.put("active", active);
        return plain;
    }

    /** Whether the other lets nobody in whom these settings do not let in: the same, or switched off in part. */
    boolean covers(ProviderSettings other) {
        return issuer.equals(other.issuer)
                && clientId.equals(other.clientId)
                && mapping.equals(other.mapping)
                && (createsPeople || !other.createsPeople)
                && (active || !other.active);
    }
}

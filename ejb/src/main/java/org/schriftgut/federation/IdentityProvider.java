package org.schriftgut.federation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;

/** The provider a tenant trusts; one at most. */
@Entity
@Table(name = "identity_provider")
class IdentityProvider {

    @Id
    @Column(name = "tenant_id")
    UUID tenant;

    @Column(nullable = false)
    String issuer;

    @Column(name = "client_id", nullable = false)
    String clientId;

    @Column(name = "client_secret", nullable = false)
    byte[] clientSecret;

    @Column(name = "login_claim", nullable = false)
    String loginClaim;

    @Column(name = "name_claim", nullable = false)
    String nameClaim;

    @Column(name = "unit_claim")
    String unitClaim;

    @Column(name = "role_claim")
    String roleClaim;

    /** Each a word of the provider, an equals sign and one of our roles. */
    @Column(name = "role_words", nullable = false)
    String[] roleWords;

    @Column(name = "creates_people", nullable = false)
    boolean createsPeople;

    @Column(nullable = false)
    boolean active;

    @Version
    long version;

    ProviderSettings settings() {
        return new ProviderSettings(issuer, clientId, mapping(), createsPeople, active);
    }

    ClaimMapping mapping() {
        return new ClaimMapping(loginClaim, nameClaim, unitClaim, roleClaim, List.of(roleWords));
    }
}

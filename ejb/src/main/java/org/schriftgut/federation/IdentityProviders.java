package org.schriftgut.federation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Vault;
import org.schriftgut.organisation.ActOfPower;
import org.schriftgut.organisation.Power;
import org.schriftgut.rights.Role;

/** The provider whose word a tenant takes for who somebody is. */
@Facade
public class IdentityProviders {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Power power;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    /** The settings, for administrators. */
    public Optional<ProviderSettings> settings() {
        access.require(Role.ADMINISTRATOR);
        return row().map(IdentityProvider::settings);
    }

    /**
     * Sets provider and mapping, once a second person has approved it: the call is then made again. Switching it off, and
     * making no accounts any more, is done at once.
     *
     * @param newSecret of the client; null or blank keeps the one there is
     * @return the request that has to be approved first; empty if it is done
     * @throws Problem {@link Kind#INVALID} naming what is wrong
     */
    public Optional<UUID> set(ProviderSettings wanted, String newSecret) {
        access.require(Role.ADMINISTRATOR);
        check(wanted);
        var secret = newSecret == null || newSecret.isBlank() ? null : newSecret;
        var provider = row().orElseGet(IdentityProvider::new);
        var isNew = provider.tenant == null;
        if (isNew && secret == null) {
            throw Problem.invalid("clientSecret", FederationFault.SECRET_MISSING);
        }
        var before = isNew ? null : provider.settings();
        if (isNew || secret != null || !before.covers(wanted)) {
            var request = power.waitsFor(ActOfPower.IDENTITY_PROVIDER, content(before, wanted, secret), null);
            if (request.isPresent()) {
                return request;
            }
        }
        provider.tenant = Caller.current().tenant();
        var changes = Changes.none()
                .content("issuer", provider.issuer, wanted.issuer())
                .content("clientId", provider.clientId, wanted.clientId())
                .changed("createsPeople", provider.createsPeople, wanted.createsPeople())
                .changed("active", provider.active, wanted.active())
                .content("mapping", isNew ? null : provider.mapping(), wanted.mapping());
        provider.issuer = wanted.issuer();
        provider.clientId = DisplayText.required("clientId", wanted.clientId(), 200);
        provider.loginClaim =
                DisplayText.required("mapping.login", wanted.mapping().login(), 200);
        provider.nameClaim =
                DisplayText.required("mapping.name", wanted.mapping().name(), 200);
        provider.unitClaim =
                DisplayText.optional("mapping.unit", wanted.mapping().unit(), 200);
        provider.roleClaim =
                DisplayText.optional("mapping.role", wanted.mapping().role(), 200);
        provider.roleWords = wanted.mapping().roleWords().toArray(String[]::new);
        provider.createsPeople = wanted.createsPeople();
        provider.active = wanted.active();
        if (secret != null) {
            provider.clientSecret = vault.seal(secret.getBytes(StandardCharsets.UTF_8), boundTo(provider.tenant));
        }
        if (isNew) {
            entities.persist(provider);
        }
        audit.record(Act.CHANGED, AuditObject.of("identity-provider", provider.tenant), changes);
        return Optional.empty();
    }

    /** What a second person approves; the secret itself stands nowhere, its mark binds the request to it. */
    private Map<String, Object> content(ProviderSettings before, ProviderSettings wanted, String secret) {
        var content = new HashMap<>(wanted.plain());
        content.put("before", before == null ? null : before.plain());
        content.put(
                "secret",
                secret == null
                        ? null
                        : vault.mark(
                                secret.getBytes(StandardCharsets.UTF_8),
                                boundTo(Caller.current().tenant())));
        return content;
    }

    /** The provider to speak with, if the tenant uses one. For the system, before anybody is known. */
    public Optional<TrustedProvider> trusted() {
        return row().filter(provider -> provider.active)
                .map(provider -> new TrustedProvider(
                        provider.issuer,
                        provider.clientId,
                        new String(
                                vault.open(provider.clientSecret, boundTo(provider.tenant)), StandardCharsets.UTF_8)));
    }

    Optional<IdentityProvider> row() {
        return Optional.ofNullable(
                entities.find(IdentityProvider.class, Caller.current().tenant()));
    }

    private static void check(ProviderSettings wanted) {
        if (wanted.mapping() == null || !wanted.mapping().isSound()) {
            throw Problem.invalid("mapping.roleWords", FederationFault.ROLE_WORDS_INVALID);
        }
        try {
            var issuer = URI.create(wanted.issuer() == null ? "" : wanted.issuer());
            var isSafe = "https".equals(issuer.getScheme())
                    || "http".equals(issuer.getScheme()) && THIS_MACHINE.contains(issuer.getHost());
            if (isSafe && issuer.getHost() != null && issuer.getUserInfo() == null) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw Problem.invalid("issuer", FederationFault.ISSUER_INVALID);
    }

    private static String boundTo(UUID tenant) {
        return "identity-provider/" + tenant;
    }
}

package org.schriftgut.federation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Code;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.ExternalPeople;
import org.schriftgut.organisation.SignInNews;
import org.schriftgut.signin.Entry;
import org.schriftgut.signin.FirstStep;
import org.schriftgut.signin.Visitor;

/** Lets somebody in whom the tenant's provider vouches for. Called as the system inside the tenant. */
@Facade
public class ExternalSignIn {

    @PersistenceContext
    EntityManager entities;

    @Inject
    IdentityProviders providers;

    @Inject
    ExternalPeople people;

    @Inject
    SignInNews news;

    @Inject
    Entry entry;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /**
     * Opens a session for the person of checked claims, or asks for the code of the second factor where there is one and the
     * provider does not say that it has seen one. The first time, the person is found by the login or, where the settings
     * say so, created; from then on by issuer and subject alone.
     *
     * @param claims of a token whose issuer, audience, time and signature were checked
     * @throws Problem {@link Kind#NOT_SIGNED_IN} with the reason for the log
     */
    public FirstStep open(String issuer, String subject, Map<String, Object> claims, Visitor visitor) {
        var provider = providers
                .row()
                .filter(row -> row.active && row.issuer.equals(issuer))
                .orElseThrow(() -> refused(FederationFault.NOT_TRUSTED, issuer));
        var details = details(provider.mapping(), claims);
        var account = known(issuer, subject).orElseGet(() -> first(provider, subject, details));
        if (!people.update(account, details)) {
            throw refused(FederationFault.ACCOUNT_CLOSED, account);
        }
        return new Caller(Caller.current().tenant(), account)
                .call(() -> entry.afterProvider(visitor, VouchedFactor.isIn(claims)));
    }

    /** Notes that somebody was refused before an account was known. */
    public void noteRefusal() {
        audit.record(
                Act.SIGN_IN_REFUSED, AuditObject.of("tenant", Caller.current().tenant()), Changes.none());
    }

    private ExternalPeople.Details details(ClaimMapping mapping, Map<String, Object> claims) {
        var login = mapping.loginOf(claims).orElseThrow(() -> refused(FederationFault.NO_LOGIN, mapping.login()));
        var name = mapping.nameOf(claims).orElseThrow(() -> refused(FederationFault.NO_NAME, mapping.name()));
        UUID unit = null;
        if (mapping.unit() != null) {
            var code = mapping.unitOf(claims).orElseThrow(() -> refused(FederationFault.NO_UNIT, mapping.unit()));
            unit = people.unit(code).orElseThrow(() -> refused(FederationFault.UNIT_UNKNOWN, code));
        }
        var roles = mapping.rolesOf(claims);
        if (mapping.role() != null && roles.isEmpty()) {
            throw refused(FederationFault.NO_ROLE, mapping.role());
        }
        return new ExternalPeople.Details(login, name, unit, roles);
    }

    private UUID first(IdentityProvider provider, String subject, ExternalPeople.Details details) {
        var known = people.byLogin(details.login());
        if (known.isPresent() && isTied(known.get(), provider.issuer)) {
            throw refused(FederationFault.OTHER_SUBJECT, known.get());
        }
        var account = known.orElseGet(() -> created(provider, details));
        known.ifPresent(news::changed); // the provider opens it too from now on
        var identity = new ExternalIdentity(ids.next());
        identity.accountId = account;
        identity.issuer = provider.issuer;
        identity.subject = subject;
        identity.createdAt = clock.instant();
        entities.persist(identity);
        return account;
    }

    private UUID created(IdentityProvider provider, ExternalPeople.Details details) {
        if (!provider.createsPeople) {
            throw refused(FederationFault.NOT_CREATED, details.login());
        }
        if (details.unit() == null || details.roles().isEmpty()) {
            throw refused(FederationFault.NOT_CREATABLE, details.login());
        }
        return people.create(details);
    }

    /** An account is its subject: names are given to others later, and a provider may let people choose them. */
    private boolean isTied(UUID account, String issuer) {
        return !entities.createQuery(
                        "select i.id from ExternalIdentity i where i.accountId = :account and i.issuer = :issuer",
                        UUID.class)
                .setParameter("account", account)
                .setParameter("issuer", issuer)
                .getResultList()
                .isEmpty();
    }

    private Optional<UUID> known(String issuer, String subject) {
        return entities.createQuery(
                        "select i.accountId from ExternalIdentity i where i.issuer = :issuer and i.subject = :subject",
                        UUID.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    private static Problem refused(Code code, Object arg) {
        return new Problem(Kind.NOT_SIGNED_IN, code, arg);
    }
}

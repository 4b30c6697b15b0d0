package org.schriftgut.directory;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
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
import org.schriftgut.common.CommonFault;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Vault;
import org.schriftgut.organisation.ActOfPower;
import org.schriftgut.organisation.Power;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.Role;

/** The directory a tenant's people, units and groups come from. */
@Facade
public class Directories {

    private static final int MAX_TRUSTED = 50_000;
    private static final int MAX_HOURS = 720;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Units units;

    @Inject
    Power power;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    /** The settings without the secret, for administrators. */
    public Optional<DirectorySettings> settings() {
        access.require(Role.ADMINISTRATOR);
        return row().map(DirectorySource::settings);
    }

    /**
     * Sets where the directory is and what its entries mean, once a second person has approved it: the call is then made again.
     *
     * @param secret of the account it is read with; null keeps the one there is
     * @return the request that has to be approved first; empty if it is done
     * @throws Problem {@link Kind#INVALID} naming what is wrong
     */
    public Optional<UUID> set(DirectorySettings wanted, String secret) {
        access.require(Role.ADMINISTRATOR);
        check(wanted);
        var source = row().orElseGet(DirectorySource::new);
        var isNew = source.tenant == null;
        var hasSecret = secret != null && !secret.isBlank();
        if (isNew && !hasSecret) {
            throw Problem.invalid("secret", DirectoryFault.SECRET_MISSING);
        }
        // who changes where the secret goes must know it: otherwise it could be sent to a server of their own
        if (!isNew && !hasSecret && !(source.url.equals(wanted.url()) && source.bindDn.equals(wanted.bindDn()))) {
            throw Problem.invalid("secret", DirectoryFault.SECRET_MISSING_FOR_OTHER_SERVER);
        }
        var before = isNew ? null : source.settings();
        if (hasSecret || !wanted.equals(before)) {
            var request =
                    power.waitsFor(ActOfPower.DIRECTORY, content(before, wanted, hasSecret ? secret : null), null);
            if (request.isPresent()) {
                return request;
            }
        }
        source.tenant = Caller.current().tenant();
        source.take(wanted);
        if (hasSecret) {
            source.bindSecret = vault.seal(secret.getBytes(StandardCharsets.UTF_8), boundTo(source.tenant));
        }
        if (isNew) {
            entities.persist(source);
        }
        audit.record(
                Act.CHANGED,
                AuditObject.of("directory", source.tenant),
                Changes.none().content("settings", before, wanted));
        return Optional.empty();
    }

    /** What a second person approves; the secret itself stands nowhere, its mark binds the request to it. */
    private Map<String, Object> content(DirectorySettings before, DirectorySettings wanted, String secret) {
        var content = new HashMap<>(wanted.plain());
        var boundTo = boundTo(Caller.current().tenant());
        content.put("before", before == null ? null : before.plain());
        content.put("secret", secret == null ? null : vault.mark(secret.getBytes(StandardCharsets.UTF_8), boundTo));
        return content;
    }

    /** The directory to read, if the tenant has one. */
    Optional<DirectoryConnection> connection() {
        access.require(Role.ADMINISTRATOR);
        row().ifPresent(source -> checkAddress(source.settings())); // the operator may have thought again
        return row().map(source -> new DirectoryConnection(
                source.settings(),
                new String(vault.open(source.bindSecret, boundTo(source.tenant)), StandardCharsets.UTF_8)));
    }

    private Optional<DirectorySource> row() {
        return Optional.ofNullable(
                entities.find(DirectorySource.class, Caller.current().tenant()));
    }

    private void check(DirectorySettings wanted) {
        checkAddress(wanted);
        try {
            Trust.of(wanted.trusted());
        } catch (GeneralSecurityException e) {
            throw Problem.invalid("trusted", DirectoryFault.NO_CERTIFICATE);
        }
        if (wanted.trusted() != null && wanted.trusted().length() > MAX_TRUSTED) {
            throw Problem.invalid("trusted", DirectoryFault.CERTIFICATES_TOO_LONG);
        }
        checkDn("bindDn", wanted.bindDn());
        checkName("keyAttribute", wanted.keyAttribute());
        if (wanted.people() == null) {
            throw Problem.invalid("people", CommonFault.EMPTY);
        }
        checkSearch("people", wanted.people().base(), wanted.people().filter());
        checkName("people.login", wanted.people().login());
        checkName("people.name", wanted.people().name());
        if (wanted.units() != null) {
            checkSearch("units", wanted.units().base(), wanted.units().filter());
            checkName("units.code", wanted.units().code());
            checkName("units.name", wanted.units().name());
        }
        if (wanted.groups() != null) {
            checkSearch("groups", wanted.groups().base(), wanted.groups().filter());
            checkName("groups.name", wanted.groups().name());
            checkName("groups.member", wanted.groups().member());
        }
        if (wanted.role() == null || wanted.role().isPowerful()) {
            throw Problem.invalid("role", DirectoryFault.ROLE_GIVES_POWER);
        }
        if (units.all().stream().noneMatch(unit -> !unit.closed() && unit.code().equals(wanted.homeUnit()))) {
            throw Problem.invalid("homeUnit", DirectoryFault.NO_OPEN_UNIT);
        }
        if (wanted.maxLeavingPercent() < 0 || wanted.maxLeavingPercent() > 100) {
            throw Problem.invalid("maxLeavingPercent", DirectoryFault.PERCENT_INVALID);
        }
        if (wanted.everyHours() < 0 || wanted.everyHours() > MAX_HOURS) {
            throw Problem.invalid("everyHours", DirectoryFault.HOURS_INVALID, MAX_HOURS);
        }
    }

    /** The password of the reading account goes over the wire: never without encryption, but to this machine. */
    private static void checkAddress(DirectorySettings wanted) {
        try {
            var url = new LDAPURL(wanted.url() == null ? "" : wanted.url());
            var isPlain = "ldap".equalsIgnoreCase(url.getScheme());
            var isSecure = "ldaps".equalsIgnoreCase(url.getScheme()) && !wanted.startTls()
                    || isPlain && (wanted.startTls() || THIS_MACHINE.contains(url.getHost()));
            if (isSecure && url.hostProvided()) {
                if (!AllowedHosts.read().hold(url.getHost(), url.getPort())) {
                    throw Problem.invalid("url", DirectoryFault.ADDRESS_NOT_ALLOWED);
                }
                return;
            }
        } catch (LDAPException e) {
            // said below
        }
        throw Problem.invalid("url", DirectoryFault.ADDRESS_INVALID);
    }

    private static void checkSearch(String field, String base, String filter) {
        checkDn(field + ".base", base);
        try {
            Filter.create(filter == null ? "" : filter);
        } catch (LDAPException e) {
            throw Problem.invalid(field + ".filter", DirectoryFault.FILTER_INVALID);
        }
    }

    private static void checkDn(String field, String dn) {
        if (dn == null || dn.isBlank() || !DN.isValidDN(dn)) {
            throw Problem.invalid(field, DirectoryFault.DN_INVALID);
        }
    }

    private static void checkName(String field, String attribute) {
        DisplayText.required(field, attribute, 100);
    }

    private static String boundTo(UUID tenant) {
        return "directory/" + tenant;
    }
}

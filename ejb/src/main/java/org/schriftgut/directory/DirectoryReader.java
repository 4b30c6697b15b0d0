package org.schriftgut.directory;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.ExtendedResult;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.directory.Content.FoundGroup;
import org.schriftgut.directory.Content.FoundPerson;
import org.schriftgut.directory.Content.FoundUnit;

/** Reads a directory over LDAP (RFC 4511), page by page (RFC 2696). Never called inside a transaction; it only reads. */
@ApplicationScoped
class DirectoryReader {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final System.Logger LOG = System.getLogger(DirectoryReader.class.getName());

    private static final int PAGE = 200;

    /** More entries of one kind than any authority has: the filter is wrong. */
    private static final int MOST_ENTRIES = 100_000;

    /** @throws Problem {@link Kind#UNAVAILABLE} with what is wrong in words, whatever it is */
    Content read(DirectoryConnection wanted) {
        var settings = wanted.settings();
        try (var connection = open(wanted)) {
            var people = settings.people();
            var units = settings.units();
            var groups = settings.groups();
            return new Content(
                    units == null
                            ? List.of()
                            : search(
                                            connection,
                                            units.base(),
                                            units.filter(),
                                            settings.keyAttribute(),
                                            attributes(units.code(), units.name(), units.parent()))
                                    .map(entry -> new FoundUnit(
                                            Names.normal(entry.getDN()),
                                            key(entry, settings.keyAttribute()),
                                            entry.getAttributeValue(units.code()),
                                            entry.getAttributeValue(units.name()),
                                            value(entry, units.parent())))
                                    .toList(),
                    search(
                                    connection,
                                    people.base(),
                                    people.filter(),
                                    settings.keyAttribute(),
                                    attributes(people.login(), people.name(), people.email(), people.unit()))
                            .map(entry -> new FoundPerson(
                                    Names.normal(entry.getDN()),
                                    key(entry, settings.keyAttribute()),
                                    entry.getAttributeValue(people.login()),
                                    entry.getAttributeValue(people.name()),
                                    value(entry, people.email()),
                                    value(entry, people.unit())))
                            .toList(),
                    groups == null
                            ? List.of()
                            : search(
                                            connection,
                                            groups.base(),
                                            groups.filter(),
                                            settings.keyAttribute(),
                                            attributes(groups.name(), groups.member()))
                                    .map(entry -> new FoundGroup(
                                            Names.normal(entry.getDN()),
                                            key(entry, settings.keyAttribute()),
                                            entry.getAttributeValue(groups.name()),
                                            members(entry, groups.member())))
                                    .toList());
        } catch (LDAPException | GeneralSecurityException e) {
            if (!(e instanceof LDAPException said) || !said.getResultCode().isConnectionUsable()) {
                // in the same words whatever it is: they must not tell what else answers there
                LOG.log(System.Logger.Level.INFO, "A directory could not be reached", e);
                throw new Problem(Kind.UNAVAILABLE, DirectoryFault.UNREACHABLE);
            }
            throw new Problem(Kind.UNAVAILABLE, DirectoryFault.UNREADABLE, reason(said)).causedBy(e);
        }
    }

    private static LDAPConnection open(DirectoryConnection wanted) throws LDAPException, GeneralSecurityException {
        var settings = wanted.settings();
        var address = new LDAPURL(settings.url());
        var options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis(Math.toIntExact(PATIENCE.toMillis()));
        options.setResponseTimeoutMillis(PATIENCE.toMillis());
        options.setFollowReferrals(false);
        options.setUseSynchronousMode(true);
        options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(false));
        var tls = Trust.of(settings.trusted());
        var connection = "ldaps".equalsIgnoreCase(address.getScheme())
                ? new LDAPConnection(tls.getSocketFactory(), options, address.getHost(), address.getPort())
                : new LDAPConnection(options, address.getHost(), address.getPort());
        try {
            if (settings.startTls()) {
                ExtendedResult secured = connection.processExtendedOperation(new StartTLSExtendedRequest(tls));
                if (secured.getResultCode() != ResultCode.SUCCESS) {
                    throw new LDAPException(secured);
                }
            }
            connection.bind(settings.bindDn(), wanted.secret());
            return connection;
        } catch (LDAPException e) {
            connection.close();
            throw e;
        }
    }

    private static Stream<Entry> search(
            LDAPConnection connection, String base, String filter, String key, List<String> attributes)
            throws LDAPException {
        var wanted = new ArrayList<>(attributes);
        wanted.add(key);
        var found = new ArrayList<Entry>();
        ASN1OctetString cookie = null;
        do {
            var request = new SearchRequest(base, SearchScope.SUB, filter, wanted.toArray(String[]::new));
            request.addControl(new SimplePagedResultsControl(PAGE, cookie));
            var answer = connection.search(request);
            found.addAll(answer.getSearchEntries());
            if (found.size() > MOST_ENTRIES) {
                throw new LDAPException(ResultCode.SIZE_LIMIT_EXCEEDED, "more than " + MOST_ENTRIES + " entries");
            }
            var page = SimplePagedResultsControl.get(answer);
            cookie = page != null && page.moreResultsToReturn() ? page.getCookie() : null;
        } while (cookie != null);
        return found.stream();
    }

    private static List<String> attributes(String... names) {
        var wanted = new LinkedHashSet<String>();
        for (var name : names) {
            if (name != null) {
                wanted.add(name);
            }
        }
        return List.copyOf(wanted);
    }

    private static String value(Entry entry, String attribute) {
        return attribute == null ? null : entry.getAttributeValue(attribute);
    }

    private static List<String> members(Entry entry, String attribute) {
        var values = entry.getAttributeValues(attribute);
        return values == null ? List.of() : List.of(values);
    }

    /** Some directories name their entries by bytes ({@code objectGUID}). */
    private static String key(Entry entry, String attribute) {
        Attribute key = entry.getAttribute(attribute);
        if (key == null || !key.hasValue()) {
            return Names.normal(entry.getDN());
        }
        var bytes = key.getValueByteArray();
        var text = key.getValue();
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7f)
                ? text
                : HexFormat.of().formatHex(bytes);
    }

    /** The library tells its own chain of causes, with stack traces; people need the first line. */
    private static String reason(LDAPException failure) {
        var message = failure.getDiagnosticMessage() != null
                ? failure.getDiagnosticMessage()
                : String.valueOf(failure.getMessage());
        var line = message.lines().findFirst().orElse("");
        return line.length() <= 300 ? line : line.substring(0, 300) + "…";
    }
}

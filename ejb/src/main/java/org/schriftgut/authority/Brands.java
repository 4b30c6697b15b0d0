package org.schriftgut.authority;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.audit.LogHash;
import org.schriftgut.common.Caller;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Sha256;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.Tenants;

/** Name, words and logo of the caller's tenant: everybody of it sees them, administrators change them. */
@Facade
public class Brands {

    /** The longest own word, in characters: it stands in narrow columns. */
    public static final int LONGEST_WORD = 30;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Tenants tenants;

    @Inject
    Audit audit;

    /** How the tenant appears now. */
    public Brand current() {
        var row = entities.find(BrandRow.class, Caller.current().tenant());
        var name = tenants.current().name();
        return row == null
                ? new Brand(name, TermSet.VERWALTUNG, Map.of(), null, 0)
                : new Brand(name, row.termSet, row.words(), row.logo(), row.version);
    }

    /**
     * Gives the tenant another name and other words.
     *
     * @param words own words by term; empty ones are left to the term set
     * @param version of the {@link Brand} the change is based on
     * @throws Problem {@link Kind#STALE} if it was changed since, {@link Kind#INVALID} for words that are too long
     */
    public Brand change(String name, TermSet termSet, Map<Term, String> words, long version) {
        var row = forChange();
        if (current().version() != version) {
            throw new Problem(Kind.STALE, AuthorityFault.CHANGED);
        }
        var before = row.words();
        var wanted = new EnumMap<Term, String>(Term.class);
        words.forEach((term, word) -> {
            var clean = DisplayText.optional("word." + term, word, LONGEST_WORD);
            if (clean != null) {
                wanted.put(term, clean);
            }
        });
        var changes = Changes.none()
                .changed("termSet", row.termSet, Objects.requireNonNull(termSet))
                .content("words", text(before), text(wanted));
        tenants.rename(name);
        row.termSet = termSet;
        row.words(wanted);
        keep(row, changes);
        return current();
    }

    /** Bytes of the logo, for everybody of the tenant. */
    public Optional<Logo> logo() {
        var row = entities.find(BrandRow.class, Caller.current().tenant());
        var bytes = entities.find(LogoRow.class, Caller.current().tenant());
        return row == null || bytes == null ? Optional.empty() : Optional.of(new Logo(row.logoType, bytes.content));
    }

    /** @throws Problem {@link Kind#INVALID} or {@link Kind#TOO_LARGE} for what {@link Logo} refuses */
    public Brand showLogo(byte[] content) {
        var row = forChange();
        var logo = Logo.of(content);
        var stored = entities.find(LogoRow.class, row.tenant);
        if (stored == null) {
            stored = new LogoRow();
            stored.tenant = row.tenant;
            stored.content = logo.content();
            entities.persist(stored);
        }
        stored.content = logo.content();
        var changes = Changes.none().changed("logo", hash(row), new LogHash(logo.sha256()));
        row.logoType = logo.mediaType();
        row.logoSha256 = Sha256.of(content);
        keep(row, changes);
        return current();
    }

    /** Shows the product's mark again; without a logo it does nothing. */
    public Brand removeLogo() {
        var row = forChange();
        var stored = entities.find(LogoRow.class, row.tenant);
        if (stored != null) {
            entities.remove(stored);
        }
        var changes = Changes.none().changed("logo", hash(row), null);
        row.logoType = null;
        row.logoSha256 = null;
        keep(row, changes);
        return current();
    }

    private BrandRow forChange() {
        access.require(Role.ADMINISTRATOR);
        var tenant = Caller.current().tenant();
        // the first row is made by one, the others wait
        entities.createNativeQuery("insert into tenant_brand (tenant_id, term_set, own_words, version)"
                        + " values (?1, 'VERWALTUNG', '{}', 0) on conflict do nothing")
                .setParameter(1, tenant)
                .executeUpdate();
        return entities.find(BrandRow.class, tenant, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Counts the name, too, which is kept elsewhere. */
    private void keep(BrandRow row, Changes changes) {
        entities.lock(row, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        entities.flush();
        if (!changes.isEmpty()) {
            audit.record(Act.CHANGED, AuditObject.of("tenant", row.tenant), changes);
        }
    }

    /** Everybody sees the logo, so its hash tells nothing. */
    private static LogHash hash(BrandRow row) {
        return row.logoSha256 == null ? null : new LogHash(HexFormat.of().formatHex(row.logoSha256));
    }

    private static String text(Map<Term, String> words) {
        return words.isEmpty() ? null : new TreeMap<>(words).toString();
    }
}

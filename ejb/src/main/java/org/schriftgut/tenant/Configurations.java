package org.schriftgut.tenant;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.audit.LogCode;
import org.schriftgut.common.AdvisoryLock;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.TenantLock;

/** Reads, compares and applies the configuration of a tenant part by part, and goes back to earlier versions. */
@Facade
public class Configurations {

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenantLock locks;

    @Inject
    Instance<ConfigPart> parts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** Names of all parts. */
    public List<String> parts() {
        return parts.stream().map(ConfigPart::key).sorted().toList();
    }

    public ConfigState state(String key) {
        var part = part(key);
        var now = Items.of(part.read());
        return new ConfigState(key, part.format(), now.hex(), now.byKey());
    }

    /** What applying these items would do, and what keeps it from being done. */
    public ConfigPreview preview(String key, int format, Map<String, ?> wanted) {
        return preview(part(key), format, Items.of(wanted));
    }

    /**
     * Makes the part what is wanted, all or nothing. Wanting what stands already does nothing.
     *
     * @param basedOn hash of the state the wanted items were made from
     * @throws Problem {@link Kind#STALE} if somebody changed the part since, {@link Kind#INVALID} with findings
     */
    public ConfigState apply(String key, int format, Map<String, ?> wanted, String basedOn) {
        var part = part(key);
        lock(key);
        if (!Items.of(part.read()).hex().equalsIgnoreCase(basedOn)) {
            throw new Problem(Kind.STALE, TenantFault.PART_CHANGED);
        }
        return apply(part, format, Items.of(wanted));
    }

    /** Versions of a part, newest first. */
    public List<ConfigVersionView> versions(String key) {
        part(key);
        return entities
                .createQuery(
                        "select v from ConfigVersion v where v.part = :part order by v.number desc",
                        ConfigVersion.class)
                .setParameter("part", key)
                .getResultList()
                .stream()
                .map(ConfigVersion::view)
                .toList();
    }

    /**
     * What an earlier version said.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public ConfigState version(String key, int number) {
        var part = part(key);
        var version = find(key, number);
        return new ConfigState(
                key, part.format(), version.hex(), Items.read(version.content).byKey());
    }

    /** Applies an earlier version; what others rely on cannot go, and is named then. */
    public ConfigState backTo(String key, int number) {
        var part = part(key);
        lock(key);
        return apply(part, part.format(), Items.read(find(key, number).content));
    }

    private ConfigState apply(ConfigPart part, int format, Items wanted) {
        var preview = preview(part, format, wanted);
        if (!preview.findings().isEmpty()) {
            throw Problem.invalid(preview.findings(), TenantFault.NOT_APPLICABLE);
        }
        if (!preview.changes().isEmpty()) {
            note(part.key(), Items.of(part.read()), true);
            part.apply(preview.changes());
            entities.flush();
            var number = note(part.key(), Items.of(part.read()), false);
            audit.record(
                    Act.CHANGED,
                    AuditObject.of("configuration", Caller.current().tenant()),
                    Changes.none().set("part", new LogCode(part.key())).set("version", number));
        }
        return state(part.key());
    }

    private ConfigPreview preview(ConfigPart part, int format, Items wanted) {
        if (format != part.format()) {
            throw new Problem(Kind.INVALID, TenantFault.OTHER_FORMAT, part.format(), format);
        }
        var now = Items.of(part.read());
        var changes = now.changesTo(wanted);
        return new ConfigPreview(part.key(), now.hex(), changes, part.check(wanted.byKey(), changes));
    }

    /** Keeps a state as the next version unless the last one is the same; returns its number. */
    private int note(String key, Items items, boolean byHand) {
        var last = last(key);
        if (last.isPresent() && last.get().hex().equals(items.hex())) {
            return last.get().number;
        }
        var version = new ConfigVersion(ids.next());
        version.part = key;
        version.number = last.map(v -> v.number).orElse(0) + 1;
        version.content = items.json();
        version.contentHash = items.hash();
        version.byHand = byHand;
        version.notedBy = Caller.current().account();
        version.notedAt = clock.instant();
        entities.persist(version);
        return version.number;
    }

    private ConfigVersion find(String key, int number) {
        return entities.createQuery(
                        "select v from ConfigVersion v where v.part = :part and v.number = :number",
                        ConfigVersion.class)
                .setParameter("part", key)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound(TenantFault.NO_VERSION));
    }

    private Optional<ConfigVersion> last(String key) {
        return entities.createQuery(
                        "select v from ConfigVersion v where v.part = :part order by v.number desc",
                        ConfigVersion.class)
                .setParameter("part", key)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** One at a time for a part of a tenant. */
    private void lock(String key) {
        locks.hold(AdvisoryLock.CONFIGURATION, key);
    }

    private ConfigPart part(String key) {
        var part = parts.stream()
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(TenantFault.NO_PART));
        part.admit();
        return part;
    }
}

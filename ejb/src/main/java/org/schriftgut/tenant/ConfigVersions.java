package org.schriftgut.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.common.CanonicalJson;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Sha256;

/** Versions of parts, and the sets that made them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConfigVersions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** Versions of a part, newest first. */
    List<ConfigVersionView> of(String part) {
        return entities.createQuery(
                        "select v, s from ConfigVersion v left join AppliedSet s on s.id = v.setId"
                                + " where v.part = :part order by v.number desc",
                        Object[].class)
                .setParameter("part", part)
                .getResultStream()
                .map(row -> view((ConfigVersion) row[0], (AppliedSet) row[1]))
                .toList();
    }

    /**
     * What an earlier version said, in today's format.
     *
     * @throws Problem NOT_FOUND
     */
    @SuppressWarnings("unchecked")
    ConfigState state(ConfigPart<?> part, int number) {
        var version = entities.createQuery(
                        "select v from ConfigVersion v where v.part = :part and v.number = :number",
                        ConfigVersion.class)
                .setParameter("part", part.key())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound(TenantFault.NO_VERSION));
        var items = new TreeMap<String, Map<String, Object>>();
        CanonicalJson.read(version.content)
                .forEach((key, document) -> items.put(
                        key, (Map<String, Object>) PartPlan.inTodaysFormat(part, version.format, key, document)));
        return ConfigState.of(part.key(), part.format(), items);
    }

    /** Keeps a set that is applied. */
    UUID keep(ApplySet command) {
        var set = new AppliedSet(ids.next());
        set.content = command.set().json();
        set.contentHash = Sha256.of(set.content);
        set.origin = command.origin();
        set.blueprintHash = command.blueprint();
        set.appliedBy = Caller.current().account();
        set.appliedAt = clock.instant();
        entities.persist(set);
        entities.flush();
        return set.id();
    }

    /**
     * Keeps a state as the next version unless the last one is the same; returns its number.
     *
     * @param set the set that made it; null where it was found so
     */
    int note(ConfigState state, ConfigOrigin origin, UUID set) {
        var last = last(state.part());
        if (last.isPresent() && last.get().hex().equals(state.hash())) {
            return last.get().number;
        }
        var version = new ConfigVersion(ids.next());
        version.part = state.part();
        version.number = last.map(v -> v.number).orElse(0) + 1;
        version.format = state.format();
        version.content = state.json();
        version.contentHash = HexFormat.of().parseHex(state.hash());
        version.origin = origin;
        version.setId = set;
        version.notedBy = Caller.current().account();
        version.notedAt = clock.instant();
        entities.persist(version);
        return version.number;
    }

    private Optional<ConfigVersion> last(String part) {
        return entities.createQuery(
                        "select v from ConfigVersion v where v.part = :part order by v.number desc",
                        ConfigVersion.class)
                .setParameter("part", part)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static ConfigVersionView view(ConfigVersion version, AppliedSet set) {
        return new ConfigVersionView(
                version.number,
                version.format,
                version.hex(),
                version.origin,
                version.setId,
                set == null ? null : hex(set.contentHash),
                set == null ? null : hex(set.blueprintHash),
                version.notedBy,
                version.notedAt);
    }

    private static String hex(byte[] hash) {
        return hash == null ? null : HexFormat.of().formatHex(hash);
    }
}

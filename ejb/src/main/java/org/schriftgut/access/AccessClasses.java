package org.schriftgut.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Sha256;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.Grant;

/**
 * Interns rules as access classes. A class never changes and is never deleted, so what was read once is kept: filing asks the
 * database for none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AccessClasses {

    /** More than any authority has; then the caches start anew. */
    private static final int MOST_KEPT = 100_000;

    /** A rule in its tenant. */
    private record Key(UUID tenant, AccessRule rule) {}

    private final Map<UUID, Key> rules = new ConcurrentHashMap<>();
    private final Map<Key, UUID> classes = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager entities;

    @Inject
    Ids ids;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** The rule behind a class of the caller's tenant. */
    AccessRule rule(UUID accessClass) {
        var tenant = Caller.current().tenant();
        var known = rules.get(accessClass);
        if (known != null && known.tenant().equals(tenant)) {
            return known.rule();
        }
        var rule = entities.find(AccessClass.class, accessClass).rule();
        keep(rules, accessClass, new Key(tenant, rule));
        return rule;
    }

    /** All classes of the caller's tenant with their rules, as the transaction sees them; rows are read once for all. */
    Map<UUID, AccessRule> all() {
        var found = entities.createQuery("select c.id from AccessClass c", UUID.class)
                .getResultList();
        var unknown = found.stream().filter(id -> !rules.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            var tenant = Caller.current().tenant();
            entities.createQuery("select c from AccessClass c where c.id in :ids", AccessClass.class)
                    .setParameter("ids", unknown)
                    .getResultList()
                    .forEach(row -> {
                        keep(rules, row.id(), new Key(tenant, row.rule()));
                        // classes never change: no flush has to look at them
                        entities.detach(row);
                    });
        }
        return found.stream().collect(Collectors.toMap(Function.identity(), this::rule));
    }

    /**
     * Which classes the transaction sees: two equal answers mean the same classes, of which none ever changes. Cheap to ask for,
     * also where they are many.
     */
    ClassesSeen seen() {
        var known = transaction.getResource(ClassesSeen.class);
        if (known == null) {
            var row = (Object[]) entities.createNativeQuery(
                            "select count(*), coalesce(bit_xor(uuid_hash_extended(id, 0)), 0) from access_class",
                            Object[].class)
                    .getSingleResult();
            known = new ClassesSeen(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
            transaction.putResource(ClassesSeen.class, known);
        }
        return (ClassesSeen) known;
    }

    /** The class of a rule, made on first use. */
    UUID of(AccessRule rule) {
        var key = new Key(Caller.current().tenant(), rule);
        var known = classes.get(key);
        return known == null ? intern(key) : known;
    }

    private UUID intern(Key key) {
        var rule = key.rule();
        var fingerprint = Sha256.of(rule.text());
        entities.createNativeQuery(
                        "insert into access_class (tenant_id, id, definition, keeping_unit_id, person_id, grants,"
                                + " secrecy, branches, fingerprint) values (?1, ?2, ?3, ?4, cast(?5 as uuid), ?6, ?7, ?8,"
                                + " ?9) on conflict do nothing")
                .setParameter(1, key.tenant())
                .setParameter(2, ids.next())
                .setParameter(3, rule.definition().name())
                .setParameter(4, rule.keepingUnit())
                .setParameter(5, rule.person() == null ? null : rule.person().toString())
                .setParameter(6, rule.grants().stream().map(Grant::text).toArray(String[]::new))
                .setParameter(7, rule.secrecy().name())
                .setParameter(8, rule.branches().toArray(UUID[]::new))
                .setParameter(9, fingerprint)
                .executeUpdate();
        transaction.putResource(ClassesSeen.class, null);
        var id = (UUID) entities.createNativeQuery("select id from access_class where fingerprint = ?1", UUID.class)
                .setParameter(1, fingerprint)
                .getSingleResult();
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // known to others only when it is committed
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    keep(classes, key, id);
                }
            }
        });
        return id;
    }

    private static <K, V> void keep(Map<K, V> cache, K key, V value) {
        if (cache.size() >= MOST_KEPT) {
            cache.clear();
        }
        cache.put(key, value);
    }
}

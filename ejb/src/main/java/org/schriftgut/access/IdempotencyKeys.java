package org.schriftgut.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Sha256;

/**
 * Makes a creating call safe to repeat: the same person with the same key gets the object of the first call.
 *
 * <p>Joins the transaction of the creation, so that key and object are there together or not at all. A second call that
 * comes while the first is under way waits for it.
 */
@Facade
public class IdempotencyKeys {

    /** Longer than any client goes on repeating a call. */
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Creates once.
     *
     * @param key the caller's Idempotency-Key, or null: then each call creates
     * @param act name of what is created
     * @param request what was asked for; the key with another request is refused
     * @throws Problem {@link Kind#INVALID} if the key was used for something else
     */
    public UUID once(String key, String act, Object request, Supplier<UUID> create) {
        if (key == null || Caller.current().isSystem()) {
            return create.get();
        }
        var caller = Caller.current();
        var fingerprint = Sha256.of(act + '\n' + request);
        var first = entities.createNativeQuery(
                        "insert into idempotency_key (tenant_id, account_id, key, act, request, created_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing")
                .setParameter(1, caller.tenant())
                .setParameter(2, caller.account())
                .setParameter(3, checked(key))
                .setParameter(4, act)
                .setParameter(5, fingerprint)
                .setParameter(6, clock.instant())
                .executeUpdate();
        if (first == 0) {
            return earlier(caller.account(), key, fingerprint);
        }
        var created = create.get();
        entities.createNativeQuery("update idempotency_key set result_id = ?1 where account_id = ?2 and key = ?3")
                .setParameter(1, created)
                .setParameter(2, caller.account())
                .setParameter(3, key)
                .executeUpdate();
        return created;
    }

    void forgetOld() {
        entities.createNativeQuery("delete from idempotency_key where created_at < ?1")
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private UUID earlier(UUID account, String key, byte[] fingerprint) {
        var row = (Object[]) entities.createNativeQuery(
                        "select request, result_id from idempotency_key where account_id = ?1 and key = ?2",
                        Object[].class)
                .setParameter(1, account)
                .setParameter(2, key)
                .getSingleResult();
        if (!MessageDigest.isEqual((byte[]) row[0], fingerprint)) {
            throw new Problem(Kind.INVALID, AccessFault.IDEMPOTENCY_KEY_USED);
        }
        return (UUID) row[1];
    }

    private static String checked(String key) {
        if (key.isBlank() || key.length() > 200) {
            throw new Problem(Kind.INVALID, AccessFault.IDEMPOTENCY_KEY_INVALID);
        }
        return key;
    }
}

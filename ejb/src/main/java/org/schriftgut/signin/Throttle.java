package org.schriftgut.signin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Sha256;

/**
 * Slows down guessing, of names that exist and of names that do not alike.
 *
 * <ul>
 *   <li>A name at one address waits a minute after {@value #FREE_TRIES} tries without success. A try counts before the password
 *       is compared: tries at the same time do not slip through.
 *   <li>A name is locked for {@link #LOCK} after {@value #LOCK_AFTER} failures at any addresses; where its owner has signed in
 *       lately, they still may: a stranger who guesses elsewhere locks nobody out.
 *   <li>An address waits as long after {@value #ADDRESS_TRIES} failures with names that exist, except for whoever has signed in
 *       there lately: a whole office shares one address.
 *   <li>Failures with invented names find nothing out and keep nobody away. After as many of them an address learns no more
 *       than that it tries too often, whatever was wrong; a right password still opens. So it is with tokens that do not hold.
 * </ul>
 *
 * <p>Kept in the database, in transactions of its own: every node counts the same, a restart forgives nothing, and a try stays
 * counted whatever becomes of the act around it. Names and addresses are there as hashes only.
 */
@Facade
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Throttle {

    static final int FREE_TRIES = 5;
    static final Duration WAIT = Duration.ofMinutes(1);
    static final int LOCK_AFTER = 20;
    static final int ADDRESS_TRIES = 300;
    static final Duration LOCK = Duration.ofMinutes(15);
    static final Duration REMEMBERED = Duration.ofDays(30);

    /** How long the tries of a name at an address are counted together. */
    private static final Duration TRIES_KEPT = Duration.ofDays(1);

    /** A program that signs in with each call need not write each time that it did. */
    private static final Duration SUCCESS_ROUNDED = Duration.ofHours(1);

    private enum Counted {
        TRY,
        SUCCESS,
        NAME,
        ADDRESS,
        INVENTOR,
        TOKEN
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Counts a try.
     *
     * @throws Problem {@link Kind#TOO_MANY} if the name, the address or both together have to wait
     */
    void enter(String name, String address) {
        var now = clock.instant();
        var isLocked = isFull(Counted.ADDRESS, "", address, now) || isFull(Counted.NAME, name, "", now);
        if (isLocked && !isFull(Counted.SUCCESS, name, address, now)) {
            throw tooMany();
        }
        var counted = entities.createNativeQuery("insert into sign_in_count as c (key, kind, about, count, at, ends_at)"
                        + " values (?1, 'TRY', ?2, 1, ?3, ?4) on conflict (key) do update set"
                        + " count = least(c.count + 1, ?5), at = excluded.at, ends_at = excluded.ends_at"
                        + " where c.count < ?5 or c.at <= ?6")
                .setParameter(1, key(Counted.TRY, name, address))
                .setParameter(2, about(name))
                .setParameter(3, now)
                .setParameter(4, now.plus(TRIES_KEPT))
                .setParameter(5, FREE_TRIES)
                .setParameter(6, now.minus(WAIT))
                .executeUpdate();
        if (counted == 0) {
            throw tooMany();
        }
    }

    /**
     * Notes that the try that entered was wrong.
     *
     * @param isKnown whether there is such a name
     * @return whether this locked the name
     */
    boolean failed(String name, String address, boolean isKnown) {
        count(isKnown ? Counted.ADDRESS : Counted.INVENTOR, "", address);
        return count(Counted.NAME, name, "") == LOCK_AFTER;
    }

    /** Whether an address has failed so often that it is told no more. */
    boolean hasFailedTooOften(String address) {
        var now = clock.instant();
        return isFull(Counted.ADDRESS, "", address, now) || isFull(Counted.INVENTOR, "", address, now);
    }

    /** Notes a token that does not hold; whether there were too many from this address. */
    boolean hasShownTooManyTokens(String address) {
        return count(Counted.TOKEN, "", address) >= ADDRESS_TRIES;
    }

    void succeeded(String name, String address) {
        var now = clock.instant();
        entities.createNativeQuery("delete from sign_in_count where key = ?1")
                .setParameter(1, key(Counted.TRY, name, address))
                .executeUpdate();
        entities.createNativeQuery("insert into sign_in_count as c (key, kind, about, count, at, ends_at)"
                        + " values (?1, 'SUCCESS', ?2, 1, ?3, ?4) on conflict (key) do update set"
                        + " at = excluded.at, ends_at = excluded.ends_at where c.at < ?5")
                .setParameter(1, key(Counted.SUCCESS, name, address))
                .setParameter(2, about(name))
                .setParameter(3, now)
                .setParameter(4, now.plus(REMEMBERED))
                .setParameter(5, now.minus(SUCCESS_ROUNDED))
                .executeUpdate();
    }

    /** Those of the names that are refused for a while, locked or made to wait, and until when. */
    @SuppressWarnings("unchecked")
    Map<String, Instant> locked(Collection<String> names) {
        var until = new HashMap<String, Instant>();
        entities.createNativeQuery(
                        "select encode(key, 'hex'), ends_at from sign_in_count"
                                + " where kind = 'NAME' and count >= ?1 and ends_at > ?2",
                        Object[].class)
                .setParameter(1, LOCK_AFTER)
                .setParameter(2, clock.instant())
                .getResultList()
                .forEach(row -> until.put((String) ((Object[]) row)[0], (Instant) ((Object[]) row)[1]));
        var waiting = waiting();
        var refused = new HashMap<String, Instant>();
        if (!until.isEmpty() || !waiting.isEmpty()) {
            for (var name : names) {
                var ends = until.get(HexFormat.of().formatHex(key(Counted.NAME, name, "")));
                var tries = waiting.get(HexFormat.of().formatHex(about(name)));
                if (ends != null || tries != null) {
                    refused.put(name, ends != null ? ends : tries);
                }
            }
        }
        return refused;
    }

    /** When names may try again that used up their tries at some address, by the hash of the name. */
    @SuppressWarnings("unchecked")
    private Map<String, Instant> waiting() {
        var now = clock.instant();
        var waiting = new HashMap<String, Instant>();
        entities.createNativeQuery(
                        "select encode(about, 'hex'), max(at) from sign_in_count"
                                + " where kind = 'TRY' and count >= ?1 and at > ?2 group by about",
                        Object[].class)
                .setParameter(1, FREE_TRIES)
                .setParameter(2, now.minus(WAIT))
                .getResultList()
                .forEach(row -> waiting.put((String) ((Object[]) row)[0], ((Instant) ((Object[]) row)[1]).plus(WAIT)));
        return waiting;
    }

    /** Lets a name try again at once, everywhere; whether failures of it were counted. */
    boolean forgive(String name) {
        entities.createNativeQuery("delete from sign_in_count where about = ?1 and kind = 'TRY'")
                .setParameter(1, about(name))
                .executeUpdate();
        return entities.createNativeQuery("delete from sign_in_count where key = ?1")
                        .setParameter(1, key(Counted.NAME, name, ""))
                        .executeUpdate()
                > 0;
    }

    /** Forgets what means nothing any more. */
    void forgetEnded() {
        entities.createNativeQuery("delete from sign_in_count where ends_at < ?1")
                .setParameter(1, clock.instant())
                .executeUpdate();
    }

    /**
     * Counts a failure: so many inside {@link #LOCK} fill the count, and a full one stays full for as long. The time begins with
     * the first failure, and anew with the one that fills it.
     *
     * @return how many there are now; more than what fills it are not told apart
     */
    private int count(Counted kind, String name, String address) {
        var now = clock.instant();
        var counted = entities.createNativeQuery(
                        "with counted as (insert into sign_in_count as c (key, kind, about, count, at, ends_at)"
                                + " values (?1, ?2, ?3, 1, ?4, ?5) on conflict (key) do update set at = excluded.at,"
                                + " count = case when c.ends_at <= ?4 then 1 else least(c.count, ?6) + 1 end,"
                                + " ends_at = case when c.ends_at <= ?4 or c.count + 1 = ?6 then excluded.ends_at"
                                + " else c.ends_at end returning count) select count from counted")
                .setParameter(1, key(kind, name, address))
                .setParameter(2, kind.name())
                .setParameter(3, about(name))
                .setParameter(4, now)
                .setParameter(5, now.plus(LOCK))
                .setParameter(6, most(kind))
                .getSingleResult();
        return ((Number) counted).intValue();
    }

    private static int most(Counted kind) {
        return switch (kind) {
            case TRY -> FREE_TRIES;
            case SUCCESS -> 1;
            case NAME -> LOCK_AFTER;
            case ADDRESS, INVENTOR, TOKEN -> ADDRESS_TRIES;
        };
    }

    private boolean isFull(Counted kind, String name, String address, Instant now) {
        return !entities.createNativeQuery(
                        "select 1 from sign_in_count where key = ?1 and count >= ?2 and ends_at > ?3")
                .setParameter(1, key(kind, name, address))
                .setParameter(2, most(kind))
                .setParameter(3, now)
                .getResultList()
                .isEmpty();
    }

    private static byte[] key(Counted kind, String name, String address) {
        return Sha256.of(kind + "\n" + name + "\n" + address);
    }

    private static byte[] about(String name) {
        return Sha256.of("name\n" + name);
    }

    private static Problem tooMany() {
        return new Problem(Kind.TOO_MANY, SignInFault.TOO_MANY_ATTEMPTS);
    }
}

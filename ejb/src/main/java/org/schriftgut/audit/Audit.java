package org.schriftgut.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.schriftgut.common.Caller;
import org.schriftgut.common.CanonicalJson;
import org.schriftgut.common.Ids;
import org.schriftgut.evidence.LogLeaf;

/**
 * Records acts. Joins the transaction of the act: either both are there afterwards or neither.
 *
 * <p>Each entry is a leaf of the tenant's log (RFC 9162): {@code leaf = SHA-256(0x00 || salt || payload)}. The salt keeps a
 * reader of the bare hashes from guessing what was erased.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Audit {

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** Records an act of the current caller. */
    public void record(Act act, AuditObject object, Changes changes) {
        var caller = Caller.current();
        var entry = new AuditEntry(ids.next());
        entry.at = clock.instant();
        entry.actor = caller.account();
        entry.onBehalfOf = caller.onBehalfOf();
        entry.act = act;
        entry.objectKind = object.kind();
        entry.objectId = object.id();
        entry.contextId = object.context();
        entry.salt = new byte[LogLeaf.SALT_BYTES];
        RANDOM.nextBytes(entry.salt);

        var payload = new TreeMap<String, Object>();
        payload.put("id", entry.id());
        payload.put("tenant", caller.tenant());
        payload.put("at", entry.at);
        payload.put("actor", entry.actor);
        if (entry.onBehalfOf != null) {
            payload.put("onBehalfOf", entry.onBehalfOf);
        }
        payload.put("act", act);
        payload.put("object", object.kind() + "/" + object.id());
        payload.put("context", object.context());
        payload.put("changes", changes.plainValues());
        AuditPersonal personalRow = null;
        if (!changes.personalValues().isEmpty()) {
            var personal = CanonicalJson.text(salted(changes.personalValues()));
            var hash = LogLeaf.hash(entry.salt, personal.getBytes(StandardCharsets.UTF_8));
            payload.put("personal", HexFormat.of().formatHex(hash));
            personalRow = new AuditPersonal(entry.id(), personal);
        }
        entry.payload = CanonicalJson.bytes(payload);
        entry.leafHash = LogLeaf.hash(entry.salt, entry.payload);
        entities.persist(entry);
        if (personalRow != null) {
            entities.persist(personalRow);
        }
    }

    /** With a salt of their own that is erased with them: that of the entry stays, and goes out with proofs. */
    private static Map<String, Object> salted(Map<String, Object> personal) {
        var salt = new byte[LogLeaf.SALT_BYTES];
        RANDOM.nextBytes(salt);
        var salted = new TreeMap<>(personal);
        salted.put("salt", HexFormat.of().formatHex(salt));
        return salted;
    }
}

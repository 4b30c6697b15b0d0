package org.schriftgut.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
 * reader of the bare hashes from guessing what was erased. What can be erased stands in rows of its own, the payload holds their
 * hashes ({@link Changes}).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Audit {

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
        entry.kind = act.kind();
        entry.objectKind = object.kind();
        entry.objectId = object.id();
        entry.contextId = object.context();
        entry.salt = KeptApart.salt();
        entry.format = AuditEntry.FORMAT;

        var payload = new TreeMap<String, Object>();
        payload.put("format", entry.format);
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
        var content = apart(payload, LoggedChanges.CONTENT, changes.contentValues(), entry.salt);
        var personal = apart(payload, "personal", changes.personalValues(), entry.salt);
        entry.payload = CanonicalJson.bytes(payload);
        entry.leafHash = LogLeaf.hash(entry.salt, entry.payload);
        entities.persist(entry);
        if (content != null) {
            entities.persist(new AuditContent(entry.id(), content.text()));
        }
        if (personal != null) {
            entities.persist(new AuditPersonal(entry.id(), personal.text()));
        }
    }

    /** Puts the hash of the values into the payload; null if there are none. */
    private static KeptApart apart(
            Map<String, Object> payload, String name, Map<String, Object> values, byte[] entrySalt) {
        if (values.isEmpty()) {
            return null;
        }
        var apart = KeptApart.of(values);
        payload.put(name, apart.hash(entrySalt));
        return apart;
    }
}

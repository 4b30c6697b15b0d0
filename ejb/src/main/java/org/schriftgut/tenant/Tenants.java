package org.schriftgut.tenant;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** The tenants of this server. */
@Facade
public class Tenants {

    /** Same pattern as the table's check. */
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    /** The tenant a sign-in names, if there is one. Works without a caller. */
    public Optional<UUID> idOfKey(String key) {
        return Optional.ofNullable((UUID) entities.createNativeQuery("select tenant_of_login(?1)", UUID.class)
                .setParameter(1, key.toLowerCase(Locale.ROOT))
                .getSingleResult());
    }

    /**
     * Registers the tenant the caller is bound to.
     *
     * @throws Problem {@link Kind#INVALID} for a key outside the pattern, {@link Kind#TAKEN} for a key in use
     */
    public TenantView register(String key, String name) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new Problem(Kind.INVALID, TenantFault.KEY_INVALID);
        }
        if (idOfKey(key).isPresent()) {
            throw new Problem(Kind.TAKEN, TenantFault.KEY_TAKEN, key);
        }
        var tenant = new TenantRecord();
        tenant.id = Caller.current().tenant();
        tenant.key = key;
        tenant.name = DisplayText.required("name", name, 200);
        tenant.createdAt = clock.instant();
        entities.persist(tenant);
        entities.flush();
        audit.record(
                Act.CREATED,
                AuditObject.of("tenant", tenant.id),
                Changes.none().content("key", null, key).content("name", null, tenant.name));
        return tenant.view();
    }

    /**
     * Gives the caller's tenant another name. Who may is decided above.
     *
     * @throws Problem {@link Kind#INVALID} for an empty or very long one
     */
    public void rename(String name) {
        var tenant = entities.find(TenantRecord.class, Caller.current().tenant(), LockModeType.PESSIMISTIC_WRITE);
        var wanted = DisplayText.required("name", name, 200);
        var changes = Changes.none().content("name", tenant.name, wanted);
        if (!changes.isEmpty()) {
            tenant.name = wanted;
            audit.record(Act.CHANGED, AuditObject.of("tenant", tenant.id), changes);
        }
    }

    /** All tenants by id, through the definer function. Works without a caller. */
    @SuppressWarnings("unchecked")
    List<UUID> ids() {
        return entities.createNativeQuery("select list_tenants()", UUID.class).getResultList();
    }

    /** The caller's tenant. */
    public TenantView current() {
        var tenant = entities.find(TenantRecord.class, Caller.current().tenant());
        if (tenant == null) {
            throw Problem.notFound(TenantFault.NO_TENANT);
        }
        return tenant.view();
    }
}

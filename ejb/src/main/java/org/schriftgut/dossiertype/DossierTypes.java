package org.schriftgut.dossiertype;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.access.AccessSettings;
import org.schriftgut.access.OwnAccess;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.common.Caller;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Protection;
import org.schriftgut.rights.Role;

/** The file types of the tenant. Everybody of the tenant may know them; records managers decide about them. */
@Facade
public class DossierTypes {

    /** Job: who sees the dossiers of a type was decided anew; the subject is the type's id. */
    public static final String DECIDED = "dossier-type-decided";

    /** As long as a plan may spell it. */
    public static final int MAX_NAME = 100;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AccessSettings settings;

    @Inject
    Jobs jobs;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    /** All types, by name. */
    public List<DossierTypeView> all() {
        return entities
                .createQuery("select t from DossierType t order by t.name", DossierType.class)
                .getResultList()
                .stream()
                .map(DossierTypes::view)
                .toList();
    }

    /** @throws Problem {@link Kind#NOT_FOUND} */
    public DossierTypeView get(UUID id) {
        return view(find(id, LockModeType.NONE));
    }

    /** The type a plan means by a name; empty for null and for one that is not known. */
    public Optional<DossierTypeView> named(String name) {
        return all().stream()
                .filter(type -> name != null && TypeRules.key(type.name()).equals(TypeRules.key(name)))
                .findFirst();
    }

    /** What was decided for types, for those who know where a type is named. */
    public TypeRules rules() {
        return new TypeRules(all().stream()
                .filter(type -> !type.access().isInherited())
                .collect(Collectors.toMap(type -> TypeRules.key(type.name()), DossierTypeView::access)));
    }

    /** Makes types known by name; those known already, in any case of letters, stay as they are. */
    public void name(Collection<String> names) {
        access.require(Role.RECORDS_MANAGER);
        var inOneOrder = names.stream()
                .map(name -> DisplayText.required("name", name, MAX_NAME))
                .sorted(Comparator.comparing(TypeRules::key))
                .toList(); // two who name the same at once wait for each other, not in a circle
        for (var clean : inOneOrder) {
            entities.createNativeQuery("insert into dossier_type (tenant_id, id, name, name_key, version)"
                            + " values (?1, ?2, ?3, ?4, 0) on conflict (tenant_id, name_key) do nothing")
                    .setParameter(1, Caller.current().tenant())
                    .setParameter(2, ids.next())
                    .setParameter(3, clean)
                    .setParameter(4, TypeRules.key(clean))
                    .executeUpdate();
        }
    }

    /**
     * Decides who sees the dossiers of a type, wherever the plan names it, as far as nothing narrower was decided there or on the
     * dossier.
     *
     * <p>New dossiers follow at once. A job goes through those there are; each changes as a whole.
     *
     * @param wanted {@link AccessSetting#INHERITED} takes the decision back; a personal definition without a person means
     *     whoever opened the dossier
     * @param readVersion version of the type the caller read last
     * @throws Problem {@link Kind#FORBIDDEN} for others than records managers, {@link Kind#STALE}, or as
     *     {@link AccessSettings#check}
     */
    public DossierTypeView decide(UUID id, AccessSetting wanted, long readVersion) {
        access.require(Role.RECORDS_MANAGER);
        settings.check(wanted);
        var type = find(id, LockModeType.PESSIMISTIC_WRITE);
        if (type.version != readVersion) {
            throw new Problem(Kind.STALE, DossierTypeFault.CHANGED, type.name);
        }
        var before = OwnAccess.setting(type.own);
        if (!before.equals(wanted)) {
            type.own = OwnAccess.of(wanted, Protection.NONE);
            entities.flush();
            jobs.enqueue(DECIDED, id, Lane.NORMAL);
            audit.record(
                    Act.ACCESS_CHANGED,
                    AuditObject.of("dossiertype", id),
                    settings.changes(before, wanted).content("dossierType", null, type.name));
        }
        return view(type);
    }

    private DossierType find(UUID id, LockModeType lock) {
        var type = id == null ? null : entities.find(DossierType.class, id, lock);
        if (type == null) {
            throw Problem.notFound(DossierTypeFault.NO_TYPE);
        }
        return type;
    }

    private static DossierTypeView view(DossierType type) {
        return new DossierTypeView(type.id(), type.name, OwnAccess.setting(type.own), type.version);
    }
}

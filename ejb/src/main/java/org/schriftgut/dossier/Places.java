package org.schriftgut.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.access.ReadableRows;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Page;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.Role;

/** Lists of places; every list and count holds only what the caller may see. */
@Facade
public class Places {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    PlaceRows rows;

    @Inject
    ReadableRows readableRows;

    @Inject
    Units units;

    @Inject
    BusinessReferences business;

    /** Dossiers of one file plan entry, by number. */
    public Page<PlaceView> ofEntry(UUID planEntry, Paging paging) {
        return page("r.kind = DOSSIER and r.planEntryId = :key", planEntry, "r.number, r.referenceNumber", paging);
    }

    /** How many dossiers of each of these entries the caller may see; entries without any are left out. */
    public Map<UUID, Long> countsOfEntries(Collection<UUID> planEntries) {
        if (planEntries.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select p.planEntryId, count(p) from Place p where p.kind = DOSSIER and p.planEntryId in :entries"
                                + " and " + Access.readable("p") + " group by p.planEntryId",
                        Object[].class)
                .setParameter("entries", planEntries)
                .setParameter("classes", access.readableArray())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** What lies directly inside a place the caller may see, by kind and number. */
    public Page<PlaceView> inside(UUID parent, Paging paging) {
        rows.readable(parent);
        return page("r.parentId = :key", parent, "r.kind, r.number", paging);
    }

    /** Open cases led by the caller's unit, of a lead also by the units below; changed last first. */
    public Page<PlaceView> openCasesOfMyUnit(Paging paging) {
        var person = access.person();
        var tree = units.tree();
        var mine = person.has(Role.DEPARTMENT_LEAD)
                ? tree.all().stream()
                        .filter(unit -> tree.isWithin(unit, person.unit()))
                        .collect(Collectors.toSet())
                : Set.of(person.unit());
        return page(
                "r.kind = CASE and r.state = OPEN and r.leadUnitId in :units",
                Map.of("units", mine),
                "r.changedAt desc, r.id",
                paging);
    }

    /** Dossiers and cases changed last. */
    public List<PlaceView> recent(int limit) {
        var query = "select p from Place p where " + Access.readable("p") + " and p.kind <> INBOX order by p.changedAt"
                + " desc, p.id";
        return entities
                .createQuery(query, Place.class)
                .setParameter("classes", access.readableArray())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(rows::view)
                .toList();
    }

    /**
     * The places from the dossier down to this one, as far as the caller may see them: who takes part in a case does not see
     * the dossier around it.
     */
    public List<PlaceView> path(UUID id) {
        var path = new ArrayList<PlaceView>();
        path.add(rows.view(rows.readable(id)));
        for (var above = path.get(0).parent(); above != null; ) {
            var at = entities.find(Place.class, above);
            if (access.mayRead(at.accessClassId)) {
                path.add(0, rows.view(at));
            }
            above = at.parentId;
        }
        return path;
    }

    /** Those of the given places that the caller may see, by id. */
    public Map<UUID, PlaceView> readable(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var classes = access.readableClasses();
        return entities.createQuery("select p from Place p where p.id in :ids", Place.class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(place -> classes.contains(place.accessClassId))
                .collect(Collectors.toMap(Place::id, rows::view));
    }

    /** The place with exactly this reference number. */
    public Optional<PlaceView> byReference(String referenceNumber) {
        return entities.createQuery(
                        "select p from Place p where p.referenceNumber = :reference and " + Access.readable("p"),
                        Place.class)
                .setParameter("reference", referenceNumber)
                .setParameter("classes", access.readableArray())
                .getResultStream()
                .findFirst()
                .map(rows::view);
    }

    /**
     * A place that takes a new document, locked until the transaction ends.
     *
     * @throws Problem {@link Kind#NOT_FOUND}, {@link Kind#FORBIDDEN}, or {@link Kind#WRONG_STATE} if it takes nothing new
     */
    public OpenPlace requireOpen(UUID id) {
        var place = rows.writable(id, RecordAct.FILE);
        return new OpenPlace(place.id(), place.dossierId, place.accessClassId);
    }

    /** The Geschäftszeichen of a place is on a letter now: it stays findable, whatever the unit is called later. */
    public void useBusinessReference(UUID id) {
        business.use(entities.find(Place.class, id));
    }

    /**
     * The states around a document at this place, held until the transaction ends. Whoever writes a document asks them, and
     * before locking it.
     */
    public Surroundings hold(UUID id) {
        return rows.hold(id);
    }

    /**
     * A dossier the caller may do this with, locked until the transaction ends; for acts of features above that leave its row as
     * it is.
     *
     * @throws Problem {@link Kind#NOT_FOUND}, {@link Kind#FORBIDDEN}, {@link Kind#WRONG_STATE}
     */
    public PlaceView require(UUID id, RecordAct act) {
        return rows.view(rows.writable(id, act));
    }

    /** Kinds and states of places; for who knows what lies in them. */
    public Map<UUID, Standing> standings(Collection<UUID> ids) {
        return entities.createQuery("select p.id, p.kind, p.state from Place p where p.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> new Standing((PlaceKind) row[1], (PlaceState) row[2])));
    }

    /** What decides whether something may be done with what lies in a place. */
    public record Standing(PlaceKind kind, PlaceState state) {

        /** Whether this may be done with a document in it. */
        public boolean allows(RecordAct act) {
            return PlaceLifecycle.holding(kind, state, act).isEmpty();
        }
    }

    /**
     * What a new document takes over from its place.
     *
     * @param dossier null for an inbox
     */
    public record OpenPlace(UUID id, UUID dossier, UUID accessClass) {}

    /** Ids of the file plan entries that have a dossier the caller may see. */
    public Set<UUID> usedEntries() {
        return Set.copyOf(entities.createQuery(
                        "select distinct p.planEntryId from Place p where p.kind = DOSSIER and " + Access.readable("p"),
                        UUID.class)
                .setParameter("classes", access.readableArray())
                .getResultList());
    }

    /** Ids of the dossiers of a file plan entry after the given one: for work that goes through all. */
    public List<UUID> idsOfEntry(UUID planEntry, UUID after, int limit) {
        return entities.createQuery(
                        "select p.id from Place p where p.planEntryId = :entry and p.kind = DOSSIER and p.id > :after"
                                + " and " + Access.readable("p") + " order by p.id",
                        UUID.class)
                .setParameter("entry", planEntry)
                .setParameter("after", after)
                .setParameter("classes", access.readableArray())
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * The rule of the place around a document the caller may see, with dossier and place locked until the transaction ends, so
     * that changes of access inside a dossier take turns.
     */
    public AccessRule lockAround(UUID id) {
        var place = entities.find(Place.class, id);
        rows.lockDossier(place);
        entities.refresh(place, LockModeType.PESSIMISTIC_WRITE);
        return access.rule(place.accessClassId);
    }

    /** The restriction a place is under, or null; for who knows what lies in it. */
    public UUID restrictionOf(UUID id) {
        return entities.find(Place.class, id).restrictionId;
    }

    /** A dossier and the places in it that are of these classes too, each after the place around it. */
    public List<PlaceView> ofDossier(UUID dossier, Set<UUID> classes) {
        var seen = new HashSet<>(access.readableClasses());
        seen.retainAll(classes);
        return entities
                .createQuery(
                        "select p from Place p where p.dossierId = :dossier and p.accessClassId in :classes"
                                + " order by p.depth, p.number",
                        Place.class)
                .setParameter("dossier", dossier)
                .setParameter("classes", seen)
                .getResultList()
                .stream()
                .map(rows::view)
                .toList();
    }

    /** Ids of a dossier and of all places in it. */
    public List<UUID> idsOfDossier(UUID dossier) {
        return entities.createQuery(
                        "select p.id from Place p where p.dossierId = :dossier and " + Access.readable("p"), UUID.class)
                .setParameter("dossier", dossier)
                .setParameter("classes", access.readableArray())
                .getResultList();
    }

    /** Ids of all places after the given one: for work that goes through all. */
    public List<UUID> ids(UUID after, int limit) {
        return entities.createQuery(
                        "select p.id from Place p where p.id > :after and " + Access.readable("p") + " order by p.id",
                        UUID.class)
                .setParameter("after", after)
                .setParameter("classes", access.readableArray())
                .setMaxResults(limit)
                .getResultList();
    }

    private Page<PlaceView> page(String condition, UUID key, String order, Paging paging) {
        return page(condition, Map.of("key", key), order, paging);
    }

    private Page<PlaceView> page(String condition, Map<String, Object> values, String order, Paging paging) {
        var found = readableRows.page(Place.class, condition, values, access.readableClasses(), order, paging);
        return Page.of(found.rows().stream().map(rows::view).toList(), found.total(), paging);
    }
}

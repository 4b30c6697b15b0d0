package org.schriftgut.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/**
 * Deputies, standing and dated (R065). People name their own; a lead names them for those of their line who cannot.
 *
 * <p>Who stands in acts "i. V.": both names stand in the log. A deputy names no deputy while standing in.
 */
@Facade
public class Deputies {

    /** Kind of the jobs that tell of new deputies: the subject is the deputy's id. */
    public static final String NEWS = "deputy-news";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Deputyships deputyships;

    @Inject
    CurrentPerson caller;

    @Inject
    Units units;

    @Inject
    Jobs jobs;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** Who stands in for the caller, and for whom the caller stands in; ended ones too, the newest first. */
    public List<DeputyView> mine() {
        return entities
                .createQuery(
                        "select d from Deputy d where d.principalId = :me or d.deputyId = :me or d.namedBy = :me"
                                + " order by d.namedAt desc",
                        Deputy.class)
                .setParameter("me", Caller.current().account())
                .setMaxResults(200)
                .getResultList()
                .stream()
                .map(this::view)
                .toList();
    }

    /** For whom the caller may act today. */
    public List<DeputyView> usable() {
        return entities.createQuery("select d from Deputy d where d.deputyId = :me and d.endedAt is null", Deputy.class)
                .setParameter("me", Caller.current().account())
                .getResultStream()
                .filter(deputyships::holds)
                .map(this::view)
                .toList();
    }

    /** All that hold or will hold. Who may ask is decided above. */
    public List<DeputyView> running() {
        var today = deputyships.today();
        return entities.createQuery("select d from Deputy d where d.endedAt is null order by d.namedAt", Deputy.class)
                .getResultStream()
                .filter(known -> known.lastDay == null || !known.lastDay.isBefore(today))
                .map(this::view)
                .toList();
    }

    /** Who may name a deputy for somebody: they themselves, and those who lead them. */
    public Set<UUID> namers(UUID principal) {
        var account = entities.find(Account.class, principal);
        var tree = units.tree();
        var namers = new HashSet<UUID>();
        namers.add(principal);
        entities.createQuery("select a from Account a where a.active", Account.class)
                .getResultStream()
                .filter(known ->
                        known.roles().contains(Role.DEPARTMENT_LEAD) && tree.isWithin(account.unitId, known.unitId))
                .forEach(known -> namers.add(known.id()));
        return namers;
    }

    /**
     * Names a deputy; {@code EntryAccesses} sees to it that the branches bound what they should.
     *
     * @throws Problem {@link Kind#INVALID} for a name nobody has or days in the wrong order, {@link Kind#FORBIDDEN} for
     *     somebody else's deputy, {@link Kind#WRONG_STATE} if it would close a circle, leave no role to act in, or if they
     *     stand in for each other in these days already
     */
    public DeputyView name(NameDeputy command) {
        refuseActing();
        var me = caller.get();
        var principal = command.principal() == null
                ? entities.find(Account.class, me.id())
                : named("principal", command.principal());
        var deputy = named("deputy", command.deputy());
        if (!principal.id().equals(me.id()) && !leads(me, principal)) {
            throw new Problem(Kind.FORBIDDEN, OrganisationFault.DEPUTY_NOT_LED);
        }
        if (!principal.id().equals(me.id()) && deputy.id().equals(me.id())) {
            // R103: what somebody opens to themselves alone is no stand-in; where nobody else is, the emergency door is
            throw new Problem(Kind.FORBIDDEN, OrganisationFault.DEPUTY_ONESELF);
        }
        if (command.withPersonal() && !principal.id().equals(me.id())) {
            throw new Problem(Kind.FORBIDDEN, OrganisationFault.DEPUTY_PERSONAL);
        }
        var first = command.firstDay() == null ? deputyships.today() : command.firstDay();
        if (command.lastDay() != null && command.lastDay().isBefore(first)) {
            throw Problem.invalid("lastDay", OrganisationFault.DEPUTY_DAYS_REVERSED);
        }
        if (principal.id().equals(deputy.id())) {
            throw Problem.invalid("deputy", OrganisationFault.DEPUTY_SAME_PERSON);
        }
        if (deputy.roles().contains(Role.ADMINISTRATOR)) {
            throw new Problem(Kind.WRONG_STATE, OrganisationFault.DEPUTY_ADMINISTRATOR);
        }
        var roles = Deputyships.transferable(principal.rolesInForce());
        if (command.roles() != null && !command.roles().isEmpty()) {
            roles.retainAll(command.roles());
        }
        if (roles.isEmpty()) {
            throw new Problem(Kind.WRONG_STATE, OrganisationFault.DEPUTY_NO_ROLE);
        }
        var others = othersWithin(first, command.lastDay());
        refuseSecond(principal, deputy, others);
        refuseCircle(principal, deputy, others);
        var row = new Deputy(ids.next());
        row.principalId = principal.id();
        row.deputyId = deputy.id();
        row.roles = roles.stream().sorted().map(Role::name).toArray(String[]::new);
        row.branches = command.branches().stream().sorted().toArray(UUID[]::new);
        row.withPersonal = command.withPersonal();
        row.firstDay = first;
        row.lastDay = command.lastDay();
        row.namedBy = me.id();
        row.namedAt = clock.instant();
        entities.persist(row);
        entities.flush();
        jobs.enqueue(NEWS, row.id(), Lane.INTERACTIVE);
        audit.record(
                Act.CREATED,
                AuditObject.of("deputy", row.id()),
                Changes.none()
                        .set("principal", row.principalId)
                        .set("deputy", row.deputyId)
                        .changedNames("roles", null, roles)
                        .changedIds("branches", null, row.branches.length == 0 ? null : List.of(row.branches))
                        .set("withPersonal", row.withPersonal ? true : null)
                        .set("firstDay", first)
                        .set("lastDay", row.lastDay));
        return view(row);
    }

    /** Whom a new deputyship concerns and who did not name it themselves, for those who bring the news. */
    public Set<UUID> concerned(UUID id) {
        var row = entities.find(Deputy.class, id);
        if (row == null || row.endedAt != null) {
            return Set.of();
        }
        var concerned = new HashSet<>(Set.of(row.principalId, row.deputyId));
        concerned.remove(row.namedBy);
        return concerned;
    }

    /** Ends a deputyship at once; sessions that act by it go on as their owner. */
    public DeputyView end(UUID id) {
        refuseActing();
        var row = entities.find(Deputy.class, id);
        if (row == null || !isConcerned(row)) {
            throw Problem.notFound(OrganisationFault.NO_DEPUTY);
        }
        if (row.endedAt == null) {
            row.endedAt = clock.instant();
            audit.record(
                    Act.CHANGED, AuditObject.of("deputy", id), Changes.none().set("ended", row.endedAt));
        }
        return view(row);
    }

    /** All that hold in some of these days, locked against others who name deputies. */
    private List<Deputy> othersWithin(LocalDate first, LocalDate last) {
        entities.createNativeQuery("select id from deputy where ended_at is null order by id for update", UUID.class)
                .getResultList();
        return entities.createQuery("select d from Deputy d where d.endedAt is null", Deputy.class)
                .getResultStream()
                .filter(known -> known.overlaps(first, last))
                .toList();
    }

    /** Who acts for somebody acts by one deputyship: two at a time would leave open with which roles, in which branches. */
    private static void refuseSecond(Account principal, Account deputy, List<Deputy> others) {
        if (others.stream()
                .anyMatch(known -> known.principalId.equals(principal.id()) && known.deputyId.equals(deputy.id()))) {
            throw new Problem(Kind.WRONG_STATE, OrganisationFault.DEPUTY_ALREADY);
        }
    }

    /** From the new deputy no way may lead back to the principal. */
    private static void refuseCircle(Account principal, Account deputy, List<Deputy> others) {
        var deputiesOf = new HashMap<UUID, Set<UUID>>();
        others.forEach(known -> deputiesOf
                .computeIfAbsent(known.principalId, any -> new HashSet<>())
                .add(known.deputyId));
        var reached = new HashSet<UUID>();
        reach(deputy.id(), deputiesOf, reached);
        if (reached.contains(principal.id())) {
            throw new Problem(Kind.WRONG_STATE, OrganisationFault.DEPUTY_CIRCLE);
        }
    }

    private static void reach(UUID from, Map<UUID, Set<UUID>> deputiesOf, Set<UUID> reached) {
        if (reached.add(from)) {
            deputiesOf.getOrDefault(from, Set.of()).forEach(next -> reach(next, deputiesOf, reached));
        }
    }

    private static void refuseActing() {
        if (Caller.current().onBehalfOf() != null) {
            throw new Problem(Kind.FORBIDDEN, OrganisationFault.DEPUTY_ACTING);
        }
    }

    private Account named(String field, String login) {
        return entities.createQuery("select a from Account a where a.login = :login and a.active", Account.class)
                .setParameter("login", login == null ? "" : login.strip())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.invalid(field, OrganisationFault.NOBODY));
    }

    private boolean leads(Person me, Account other) {
        return me.has(Role.DEPARTMENT_LEAD) && units.tree().isWithin(other.unitId, me.unit());
    }

    private boolean isConcerned(Deputy row) {
        var me = Caller.current().account();
        return row.principalId.equals(me) || row.deputyId.equals(me) || row.namedBy.equals(me);
    }

    private DeputyView view(Deputy row) {
        return new DeputyView(
                row.id(),
                row.principalId,
                row.deputyId,
                row.roles(),
                List.of(row.branches),
                row.withPersonal,
                row.firstDay,
                row.lastDay,
                row.namedBy,
                row.endedAt,
                deputyships.holds(row),
                row.endedAt == null && isConcerned(row));
    }
}

package org.schriftgut.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.audit.LogCode;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.ActOfPower;
import org.schriftgut.organisation.Power;
import org.schriftgut.organisation.Staff;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.AuditScope;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/** What auditors may read, and until when (R128). */
@Facade
public class Auditors {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Staff staff;

    @Inject
    Units units;

    @Inject
    Power power;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    /** The scopes of an account, for administrators and for themselves. */
    public List<AuditScope> scopes(UUID account) {
        if (!access.person().id().equals(account)) {
            access.require(Role.ADMINISTRATOR);
        }
        find(account);
        return rows(account).stream().map(AuditScopeRow::scope).toList();
    }

    /** The scopes of everybody who has some, by account. */
    public Map<UUID, List<AuditScope>> all() {
        access.require(Role.ADMINISTRATOR);
        return entities.createQuery("select s from AuditScopeRow s order by s.lastDay, s.id", AuditScopeRow.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.accountId, Collectors.mapping(AuditScopeRow::scope, Collectors.toList())));
    }

    /**
     * Puts the given scopes in place of those there are; they end by themselves. What becomes more waits for a second person.
     *
     * @return the request that has to be approved first; empty if they hold now
     * @throws Problem {@link Kind#INVALID} for a scope without unit and branch or without a last day,
     *     {@link Kind#WRONG_STATE} for an account that is no auditor, {@link Kind#FORBIDDEN} for one's own account
     */
    public Optional<UUID> setScopes(UUID account, List<AuditScope> wanted) {
        access.require(Role.ADMINISTRATOR);
        var auditor = find(account);
        if (account.equals(access.person().id())) {
            throw new Problem(Kind.FORBIDDEN, AccessFault.AUDITOR_HIMSELF);
        }
        if (!wanted.isEmpty() && !auditor.has(Role.AUDITOR)) {
            throw new Problem(Kind.WRONG_STATE, AccessFault.NO_AUDITOR);
        }
        for (var scope : wanted) {
            if (scope.unit() == null && scope.branch() == null || scope.lastDay() == null) {
                throw new Problem(Kind.INVALID, AccessFault.SCOPE_INCOMPLETE);
            }
            if (scope.unit() != null) {
                units.get(scope.unit());
            }
        }
        var before = rows(account);
        var was = before.stream().map(AuditScopeRow::scope).toList();
        if (wanted.stream().anyMatch(scope -> was.stream().noneMatch(held -> held.covers(scope)))) {
            var content = Map.of("account", account, "before", plain(was), "scopes", plain(wanted));
            var request = power.waitsFor(ActOfPower.AUDIT_SCOPES, content, null);
            if (request.isPresent()) {
                return request;
            }
        }
        var changes = Changes.none()
                .changedCodes(
                        "scopes",
                        was.stream().map(Auditors::code).toList(),
                        wanted.stream().map(Auditors::code).toList());
        before.forEach(entities::remove);
        wanted.forEach(scope -> entities.persist(new AuditScopeRow(ids.next(), account, scope)));
        entities.flush();
        audit.record(Act.ACCESS_CHANGED, AuditObject.of("account", account), changes);
        return Optional.empty();
    }

    private static LogCode code(AuditScope scope) {
        return new LogCode("unit:" + (scope.unit() == null ? "any" : scope.unit()) + ":branch:"
                + (scope.branch() == null ? "any" : scope.branch()) + ":" + scope.lastDay());
    }

    /** As a second person sees it. */
    private static List<Map<String, Object>> plain(List<AuditScope> scopes) {
        return scopes.stream().map(Auditors::plain).toList();
    }

    private static Map<String, Object> plain(AuditScope scope) {
        var plain = new HashMap<String, Object>();
        plain.put("unit", scope.unit());
        plain.put("branch", scope.branch());
        plain.put("lastDay", scope.lastDay().toString());
        return plain;
    }

    private Person find(UUID id) {
        return staff.known(id).orElseThrow(() -> Problem.notFound(AccessFault.NO_ACCOUNT));
    }

    private List<AuditScopeRow> rows(UUID account) {
        return entities.createQuery(
                        "select s from AuditScopeRow s where s.accountId = :account order by s.lastDay, s.id",
                        AuditScopeRow.class)
                .setParameter("account", account)
                .getResultList();
    }
}

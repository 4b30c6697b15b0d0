package org.schriftgut.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.AuditScope;
import org.schriftgut.rights.Role;

/** What auditors may read, and until when (R128). */
@Facade
public class Auditors {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Units units;

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

    /**
     * Puts the given scopes in place of those there are; they hold at once and end by themselves.
     *
     * @throws Problem {@link Kind#INVALID} for a scope without unit and branch or without a last day,
     *     {@link Kind#WRONG_STATE} for an account that is no auditor, {@link Kind#FORBIDDEN} for one's own account
     */
    public void setScopes(UUID account, List<AuditScope> wanted) {
        access.require(Role.ADMINISTRATOR);
        var auditor = find(account);
        if (account.equals(access.person().id())) {
            throw new Problem(Kind.FORBIDDEN, "Nobody gives themselves something to read");
        }
        if (!wanted.isEmpty() && !auditor.roles().contains(Role.AUDITOR)) {
            throw new Problem(Kind.WRONG_STATE, "The account does not have the role AUDITOR");
        }
        for (var scope : wanted) {
            if (scope.unit() == null && scope.branch() == null || scope.lastDay() == null) {
                throw new Problem(Kind.INVALID, "A scope names a unit or a branch of the file plan, and its last day");
            }
            if (scope.unit() != null) {
                units.get(scope.unit());
            }
        }
        var before = rows(account);
        var changes = Changes.none()
                .changed(
                        "scopes",
                        before.stream()
                                .map(AuditScopeRow::scope)
                                .map(AuditScope::toString)
                                .toList(),
                        wanted.stream().map(AuditScope::toString).toList());
        before.forEach(entities::remove);
        wanted.forEach(scope -> entities.persist(new AuditScopeRow(ids.next(), account, scope)));
        entities.flush();
        audit.record(Act.ACCESS_CHANGED, AuditObject.of("account", account), changes);
    }

    private Account find(UUID id) {
        var account = id == null ? null : entities.find(Account.class, id);
        if (account == null) {
            throw Problem.notFound("Account");
        }
        return account;
    }

    private List<AuditScopeRow> rows(UUID account) {
        return entities.createQuery(
                        "select s from AuditScopeRow s where s.accountId = :account order by s.lastDay, s.id",
                        AuditScopeRow.class)
                .setParameter("account", account)
                .getResultList();
    }
}

package org.schriftgut.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.schriftgut.common.TenantRow;
import org.schriftgut.rights.AuditScope;

@Entity
@Table(name = "audit_scope")
class AuditScopeRow extends TenantRow {

    @Column(name = "account_id", nullable = false, updatable = false)
    UUID accountId;

    @Column(name = "unit_id", updatable = false)
    UUID unitId;

    @Column(name = "branch_id", updatable = false)
    UUID branchId;

    @Column(name = "last_day", nullable = false, updatable = false)
    LocalDate lastDay;

    AuditScopeRow() {}

    AuditScopeRow(UUID id, UUID account, AuditScope scope) {
        this.id = id;
        this.accountId = account;
        this.unitId = scope.unit();
        this.branchId = scope.branch();
        this.lastDay = scope.lastDay();
    }

    AuditScope scope() {
        return new AuditScope(unitId, branchId, lastDay);
    }
}

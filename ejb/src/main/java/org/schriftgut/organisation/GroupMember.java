package org.schriftgut.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "access_group_member")
class GroupMember extends TenantRow {

    @Column(name = "group_id", nullable = false, updatable = false)
    UUID groupId;

    @Column(name = "account_id", nullable = false, updatable = false)
    UUID accountId;

    GroupMember() {}

    GroupMember(UUID id, UUID group, UUID account) {
        this.id = id;
        this.groupId = group;
        this.accountId = account;
    }
}

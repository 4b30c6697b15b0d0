package org.schriftgut.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.TenantRow;
import org.schriftgut.rights.Role;

@Entity
@Table(name = "deputy")
class Deputy extends TenantRow {

    @Column(name = "principal_id", nullable = false, updatable = false)
    UUID principalId;

    @Column(name = "deputy_id", nullable = false, updatable = false)
    UUID deputyId;

    @Column(nullable = false, updatable = false)
    String[] roles;

    @Column(nullable = false, updatable = false)
    UUID[] branches;

    @Column(name = "with_personal", nullable = false, updatable = false)
    boolean withPersonal;

    @Column(name = "first_day", nullable = false, updatable = false)
    LocalDate firstDay;

    @Column(name = "last_day", updatable = false)
    LocalDate lastDay;

    @Column(name = "named_by", nullable = false, updatable = false)
    UUID namedBy;

    @Column(name = "named_at", nullable = false, updatable = false)
    Instant namedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Version
    long version;

    Deputy() {}

    Deputy(UUID id) {
        this.id = id;
    }

    Set<Role> roles() {
        return Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet());
    }

    /** Ends by itself: from the day after the last nobody has to do anything. */
    boolean holdsOn(LocalDate day) {
        return endedAt == null && !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return endedAt == null
                && (last == null || !firstDay.isAfter(last))
                && (lastDay == null || !lastDay.isBefore(first));
    }
}

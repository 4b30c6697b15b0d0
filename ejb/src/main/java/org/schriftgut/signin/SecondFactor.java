package org.schriftgut.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

/** Its id is the account's. */
@Entity
@Table(name = "second_factor")
class SecondFactor extends TenantRow {

    @Column(nullable = false)
    byte[] secret;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    /** Null until the person has shown a first code. */
    @Column(name = "confirmed_at")
    Instant confirmedAt;

    @Column(name = "last_period", nullable = false)
    long lastPeriod;

    @Version
    long version;

    SecondFactor() {}

    SecondFactor(UUID account) {
        this.id = account;
    }
}

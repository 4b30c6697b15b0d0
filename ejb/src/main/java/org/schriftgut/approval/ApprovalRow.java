package org.schriftgut.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "approval")
class ApprovalRow extends TenantRow {

    @Column(nullable = false, updatable = false)
    String kind;

    @Column(nullable = false, updatable = false)
    String content;

    @Column(name = "content_hash", nullable = false, updatable = false)
    byte[] contentHash;

    @Column(updatable = false)
    String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    ApprovalState state;

    @Column(name = "asked_by", nullable = false, updatable = false)
    UUID askedBy;

    @Column(name = "asked_for", updatable = false)
    UUID askedFor;

    @Column(name = "asked_at", nullable = false, updatable = false)
    Instant askedAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    Instant expiresAt;

    /** Whom it concerns; found out when it was asked for, as it could not be once it is done. */
    @Column(nullable = false, updatable = false)
    UUID[] concerned = {};

    @Column(name = "decided_by")
    UUID decidedBy;

    @Column(name = "decided_for")
    UUID decidedFor;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column
    String note;

    @Column(name = "done_at")
    Instant doneAt;

    @Version
    long version;

    ApprovalRow() {}

    ApprovalRow(UUID id) {
        this.id = id;
    }

    ApprovalContent read() {
        return new ApprovalContent(content);
    }

    /** Whether the content is still what was hashed when it was asked for. */
    boolean isUntouched() {
        return MessageDigest.isEqual(contentHash, read().hash());
    }

    /** The hash as people and programs are told it. */
    String hex() {
        return HexFormat.of().formatHex(contentHash);
    }

    boolean isExpired(Instant now) {
        return !expiresAt.isAfter(now);
    }

    /** Whether the caller is who asked, or either of them acts for the other. */
    boolean isAskedBySideOf(Caller caller) {
        return askedBy.equals(caller.account())
                || askedBy.equals(caller.onBehalfOf())
                || askedFor != null && (askedFor.equals(caller.account()) || askedFor.equals(caller.onBehalfOf()));
    }

    /** As who the act is done: the asker, for whom they asked. */
    Caller asker() {
        return new Caller(Caller.current().tenant(), askedBy, askedFor);
    }
}

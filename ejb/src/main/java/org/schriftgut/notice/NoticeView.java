package org.schriftgut.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice, as its recipient sees it.
 *
 * @param objectKind kind of the object it leads to, in one lower-case word
 * @param readAt null while unread
 */
public record NoticeView(UUID id, NoticeKind kind, String objectKind, UUID object, Instant createdAt, Instant readAt) {}

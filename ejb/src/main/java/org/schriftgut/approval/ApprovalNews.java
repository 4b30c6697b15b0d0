package org.schriftgut.approval;

import java.util.List;
import java.util.UUID;

/** What those who bring the news need to know of a request: nothing of its content. */
public record ApprovalNews(UUID id, ApprovalState state, UUID askedBy, List<UUID> concerned) {}

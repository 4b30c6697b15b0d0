package org.schriftgut.sharing;

import java.util.List;
import java.util.UUID;
import org.schriftgut.document.DocumentDetails;

/** A document of a shared dossier, as the guest sees it. */
public record SharedDocument(UUID id, UUID place, long number, DocumentDetails details, List<SharedFile> files) {}

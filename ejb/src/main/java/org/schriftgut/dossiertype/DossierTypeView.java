package org.schriftgut.dossiertype;

import java.util.UUID;
import org.schriftgut.rights.AccessSetting;

/**
 * A file type.
 *
 * @param access who sees its dossiers; {@link AccessSetting#INHERITED} if nobody decided about the type
 * @param version for changes: what was read last
 */
public record DossierTypeView(UUID id, String name, AccessSetting access, long version) {}

package org.schriftgut.web.account;

import java.util.List;
import java.util.UUID;
import org.schriftgut.web.authority.TenantJson;
import org.schriftgut.web.people.UnitJson;

/** Who is calling. */
public record MeJson(UUID id, String login, String displayName, List<String> roles, UnitJson unit, TenantJson tenant) {}

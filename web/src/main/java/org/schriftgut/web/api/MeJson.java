package org.schriftgut.web.api;

import java.util.List;
import java.util.UUID;

/** Who is calling. */
public record MeJson(UUID id, String login, String displayName, List<String> roles, UnitJson unit, TenantJson tenant) {}

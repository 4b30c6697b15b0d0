package org.schriftgut.organisation;

import java.util.UUID;

/**
 * New values of an account, all of them.
 *
 * @param email where notices are sent, or null for nowhere
 * @param version the values are based on
 */
public record ChangeAccount(UUID id, String displayName, String email, UUID unit, long version) {}

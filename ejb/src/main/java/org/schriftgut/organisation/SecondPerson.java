package org.schriftgut.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asked before power changes hands; answered by the feature that keeps requests for a second person. */
public interface SecondPerson {

    /** Changing the roles of an account, where powerful ones come or go: {@code account}, {@code was}, {@code roles}. */
    String ROLES = "roles";

    /** Closing the account of somebody with power: {@code account}. */
    String DEACTIVATION = "deactivation";

    /** Opening the account of somebody with power again: {@code account}, {@code roles}. */
    String REACTIVATION = "reactivation";

    /** A new password, by another, for somebody with power: {@code account}. */
    String PASSWORD = "password";

    /** What an auditor may read, where it becomes more: {@code account}, {@code before}, {@code scopes}. */
    String AUDIT_SCOPES = "audit-scopes";

    /** The provider people sign in with: its settings, those {@code before}, and a mark of the {@code secret} if it changes. */
    String IDENTITY_PROVIDER = "identity-provider";

    /**
     * Whether the act has to wait.
     *
     * @param content exactly what is to be done
     * @return empty if it may be done now, otherwise the request that has to be approved first
     */
    Optional<UUID> waitsFor(String kind, Map<String, ?> content, String reason);
}

package org.schriftgut.organisation;

/**
 * The acts by which somebody comes to read more, or power over others changes hands (R103), and when one person is not enough.
 * Every way to such an act asks {@link Power} with its row of this table: pages, API, configuration and directory alike. Who
 * agrees is said by the {@code ApprovedAct} of its kind.
 */
public enum ActOfPower {
    /** Roles with power over others come or go: {@code account}, {@code was}, {@code roles}, {@code opens}. */
    ROLES_OF_POWER("roles", false),

    /** Any other role somebody gets: the same. */
    ROLES("roles", true),

    /** Another unit for somebody: {@code account}, {@code unitBefore}, {@code unit}. */
    MOVE("move", true),

    /**
     * Letting an account read that is new, open again or has a password by somebody else: {@code account}, {@code unit},
     * {@code roles}, {@code email}, {@code since}.
     */
    OPENING("account-opening", true),

    /** Closing the account of somebody with power: {@code account}. */
    DEACTIVATION("deactivation", false),

    /** Opening the account of somebody with power again: {@code account}, {@code roles}. */
    REACTIVATION_OF_POWER("reactivation", false),

    /** The same with a role above clerk. */
    REACTIVATION("reactivation", true),

    /** A new password, by another, for somebody with power: {@code account}. */
    PASSWORD("password", false),

    /** Who is in a group that something was given to: {@code group}, {@code membersBefore}, {@code members}. */
    GROUP_MEMBERS("group-members", true),

    /** Putting what such a group was given in force again: {@code group}, {@code members}. */
    GROUP_REOPENING("group-reopening", true),

    /**
     * Place and code of a unit, by which superiors and providers find it: {@code unit}, {@code before}, {@code parent},
     * {@code code}, {@code name}.
     */
    UNIT("unit-tree", true),

    /** What an auditor may read, where it becomes more: {@code account}, {@code before}, {@code scopes}. */
    AUDIT_SCOPES("audit-scopes", false),

    /** The provider people sign in with: its settings, those {@code before}, and a mark of the {@code secret} if it changes. */
    IDENTITY_PROVIDER("identity-provider", false),

    /** The directory people come from: the same. */
    DIRECTORY("directory", true),

    /** Taking the second factor from somebody: {@code account}. */
    SECOND_FACTOR("second-factor", true),

    /** Roles that need no second factor any more: {@code was}, {@code roles}. */
    SIGN_IN_POLICY("sign-in-policy", true);

    private final String kind;
    private final boolean onceFiled;

    ActOfPower(String kind, boolean onceFiled) {
        this.kind = kind;
        this.onceFiled = onceFiled;
    }

    /** Kind of the requests for it. Stored: never rename. */
    public String kind() {
        return kind;
    }

    /** Whether one person is enough until the first record is filed, so that setting up stays quick. */
    boolean isFreeAtFirst() {
        return onceFiled;
    }
}

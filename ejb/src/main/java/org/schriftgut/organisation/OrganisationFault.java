package org.schriftgut.organisation;

import java.util.Collection;
import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about people, units, groups and deputies. */
public enum OrganisationFault implements Code {
    NO_ACCOUNT,
    NO_UNIT,
    NO_GROUP,
    NO_DEPUTY,
    NO_TENANT,
    NOT_STANDING_IN,
    ROLE_NEEDED(Collection.class),
    PASSWORD_TOO_SHORT(Number.class),
    PASSWORD_KNOWN,
    ROLE_MISSING,
    NOT_OVER_ONESELF,
    ADMINISTRATION_APART,
    EMAIL_INVALID,
    ACCOUNT_CHANGED,
    OWN_ROLES,
    OWN_ACCOUNT,
    OWN_PASSWORD,
    LAST_ADMINISTRATOR,
    SECOND_PERSON_NEEDED,
    DEPUTY_NOT_LED,
    DEPUTY_PERSONAL,
    DEPUTY_ONESELF,
    DEPUTY_DAYS_REVERSED,
    DEPUTY_SAME_PERSON,
    DEPUTY_ADMINISTRATOR,
    DEPUTY_NO_ROLE,
    DEPUTY_ALREADY,
    DEPUTY_CIRCLE,
    DEPUTY_ACTING,
    NOBODY,
    NEW_ACCOUNT_INCOMPLETE,
    ONLY_SYSTEM_SIGNS_IN,
    GROUP_CHANGED(Number.class),
    GROUP_TAKEN(String.class),
    ITEM_GROUP_NAME_INVALID,
    PASSWORD_USED_BY_OTHERS,
    NO_OPEN_TOP_UNIT,
    TOO_MANY_AT_ONCE,
    POWER_BY_TWO,
    LOGIN_INVALID,
    LOGIN_TAKEN(String.class),
    UNIT_CLOSED(String.class),
    UNIT_CHANGED,
    UNITS_BELOW,
    PEOPLE_BELONG,
    UNIT_BELOW_ITSELF,
    UNIT_TAKEN(String.class),
    ITEM_BELOW_ITSELF,
    ITEM_HAS_POWER,
    ITEM_POWER_CHANGED;

    private final List<Class<?>> args;

    OrganisationFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}

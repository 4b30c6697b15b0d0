package org.schriftgut.web.people;

import java.util.UUID;

/** Addresses of the pages of people, units and groups. */
public final class PeopleLinks {

    private PeopleLinks() {}

    /** One account. */
    public static String person(UUID id) {
        return "/ui/admin/personen/" + id;
    }

    /** One unit. */
    public static String unit(UUID id) {
        return "/ui/admin/einheiten/" + id;
    }

    /** One group. */
    public static String group(UUID id) {
        return "/ui/admin/gruppen/" + id;
    }
}

package org.schriftgut.web.page;

import java.util.Arrays;
import java.util.List;

/** An entry of the left rail. Labels are the texts {@code Section.<name>}. */
public enum Section {
    DESK("/ui/", "desk", false),
    PLAN("/ui/plan", "plan", false),
    SEARCH("/ui/suche", "search", false),
    JOBS("/ui/admin/jobs", "jobs", true),
    PEOPLE("/ui/admin/personen", "people", true),
    SIGN_IN("/ui/admin/anmeldung", "person", true),
    AUTHORITY("/ui/admin/behoerde", "case", true),
    AUDIT("/ui/admin/protokoll", "archive", true),
    NONE("", "", false);

    private final String href;
    private final String icon;
    private final boolean administratorsOnly;

    Section(String href, String icon, boolean administratorsOnly) {
        this.href = href;
        this.icon = icon;
        this.administratorsOnly = administratorsOnly;
    }

    /** Where the entry leads. */
    public String href() {
        return href;
    }

    /** Name of its icon in {@code static/icons.svg}. */
    public String icon() {
        return icon;
    }

    /** The entries this person sees, in order. */
    public static List<Section> railOf(Viewer viewer) {
        return Arrays.stream(values())
                .filter(section -> section != NONE)
                .filter(section -> !section.administratorsOnly
                        || viewer.administrator()
                        || section == AUDIT && viewer.plansEditor())
                .toList();
    }
}

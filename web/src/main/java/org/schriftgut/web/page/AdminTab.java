package org.schriftgut.web.page;

/** What administrators set up; one page each, the tabs above all of them. Labels are the texts {@code AdminTab.<name>}. */
public enum AdminTab {
    PEOPLE("/ui/admin/personen"),
    GROUPS("/ui/admin/gruppen"),
    AUDITORS("/ui/admin/pruefung"),
    SIGN_IN("/ui/admin/anmeldung"),
    PROVIDER("/ui/admin/anmeldedienst"),
    DIRECTORY("/ui/admin/verzeichnis"),
    CONFIGURATION("/ui/admin/konfiguration");

    private final String href;

    AdminTab(String href) {
        this.href = href;
    }

    /** Where the tab leads. */
    public String href() {
        return href;
    }
}

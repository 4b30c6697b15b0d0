package org.schriftgut.web.directory;

import org.schriftgut.web.area.MenuEntry;

/** Where the directory stands in the menus. */
public final class DirectoryMenu {

    /** The directory. */
    public static final MenuEntry DIRECTORY_TAB =
            MenuEntry.administration(6, "AdminTab.DIRECTORY", "/ui/admin/verzeichnis");

    private DirectoryMenu() {}
}

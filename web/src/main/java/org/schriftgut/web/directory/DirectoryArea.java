package org.schriftgut.web.directory;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** The directory, as a part of the product. */
public final class DirectoryArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("directory")
            .at(
                    Address.pages("/ui/admin/verzeichnis").administering(),
                    Address.api("/api/v1/directory").administering())
            .inMenus(DirectoryMenu.DIRECTORY_TAB)
            .withRoutes(DirectoryRoutes.class)
            .withResources(DirectoryResource.class);

    private DirectoryArea() {}
}

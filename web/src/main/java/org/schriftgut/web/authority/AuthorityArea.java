package org.schriftgut.web.authority;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** The authority, as a part of the product. */
public final class AuthorityArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("authority")
            .at(
                    Address.pages("/ui/admin/behoerde").administering(),
                    Address.api("/api/v1/tenant"),
                    Address.api("/api/v1/tenant/deletion").administering())
            .inMenus(AuthorityMenu.AUTHORITY)
            .withRoutes(AuthorityRoutes.class)
            .withResources(TenantResource.class);

    private AuthorityArea() {}
}

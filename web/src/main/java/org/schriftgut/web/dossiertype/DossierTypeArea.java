package org.schriftgut.web.dossiertype;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** File types, as a part of the product. */
public final class DossierTypeArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("dossiertype")
            .at(Address.pages("/ui/aktenarten"), Address.api("/api/v1/dossier-types"))
            .inMenus(DossierTypeMenu.TYPES)
            .withRoutes(DossierTypesRoutes.class)
            .withResources(DossierTypesResource.class);

    private DossierTypeArea() {}
}

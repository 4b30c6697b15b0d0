package org.schriftgut.web.search;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** The search, as a part of the product. */
public final class SearchArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("search")
            .at(Address.pages("/ui/suche"), Address.api("/api/v1/search"), Address.api("/api/v1/identifiers"))
            .inMenus(SearchMenu.SEARCH)
            .withRoutes(SearchRoutes.class)
            .withResources(SearchResource.class, IdentifiersResource.class);

    private SearchArea() {}
}

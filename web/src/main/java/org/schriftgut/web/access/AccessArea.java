package org.schriftgut.web.access;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** Who may see a record, as a part of the product. */
public final class AccessArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("access")
            .at(Address.api("/api/v1/documents/{id}/access"), Address.api("/api/v1/places/{id}/access"))
            .withResources(DocumentAccessResource.class, PlaceAccessResource.class);

    private AccessArea() {}
}

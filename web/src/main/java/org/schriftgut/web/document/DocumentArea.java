package org.schriftgut.web.document;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** Documents, as a part of the product. */
public final class DocumentArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("document")
            .at(
                    Address.pages("/ui/dokument"),
                    Address.pages("/ui/dokument/{id}/bearbeiten").filing(),
                    Address.pages("/ui/dokument/{id}/fassung-neu").filing(),
                    Address.api("/api/v1/documents").filing(),
                    Address.api("/api/v1/places/{id}/documents").filing(),
                    Address.api("/api/v1/staged").filing(),
                    Address.api("/api/v1/versions").filing())
            .withRoutes(DocumentEditRoutes.class, DocumentRoutes.class, NewVersionRoutes.class)
            .withResources(
                    DocumentsResource.class,
                    PlaceDocumentsResource.class,
                    StagedResource.class,
                    VersionsResource.class);

    private DocumentArea() {}
}

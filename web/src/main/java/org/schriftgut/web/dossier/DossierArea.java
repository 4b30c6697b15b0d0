package org.schriftgut.web.dossier;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** Dossiers and cases, as a part of the product. */
public final class DossierArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("dossier")
            .at(
                    Address.pages("/ui/akte"),
                    Address.pages("/ui/akte/{id}/bearbeiten").filing(),
                    Address.pages("/ui/akte/{id}/vorgang-neu").filing(),
                    Address.pages("/ui/akte-neu"),
                    Address.pages("/ui/vorgang"),
                    Address.pages("/ui/vorgang/{id}/bearbeiten").filing(),
                    Address.pages("/ui/ablage").filing(),
                    Address.api("/api/v1/dossiers").filing(),
                    Address.api("/api/v1/places").filing())
            .withRoutes(
                    CaseEditRoutes.class,
                    CaseRoutes.class,
                    DossierEditRoutes.class,
                    DossierRoutes.class,
                    FilingRoutes.class,
                    NewCaseRoutes.class,
                    NewDossierRoutes.class)
            .withResources(DossiersResource.class, PlacesResource.class);

    private DossierArea() {}
}

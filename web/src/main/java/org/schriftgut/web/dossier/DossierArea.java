package org.schriftgut.web.dossier;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** Dossiers and cases, as a part of the product. */
public final class DossierArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("dossier")
            .at(
                    Address.pages("/ui/akte"),
                    Address.pages("/ui/akte-neu"),
                    Address.pages("/ui/vorgang"),
                    Address.pages("/ui/ablage"),
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

package org.schriftgut.web.privacy;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** Rights of the people in the records, as a part of the product. */
public final class PrivacyArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("privacy")
            .at(
                    Address.pages("/ui/auskunft").administering(),
                    Address.pages("/ui/einschraenkungen").administering(),
                    Address.pages("/ui/einschraenkung"),
                    Address.api("/api/v1/subject-requests").administering(),
                    Address.api("/api/v1/subject-parts").administering(),
                    Address.api("/api/v1/restriction-requests").administering(),
                    Address.api("/api/v1/places/{id}/restriction"),
                    Address.api("/api/v1/documents/{id}/restriction"))
            .inMenus(PrivacyMenu.SUBJECT_REQUESTS, PrivacyMenu.RESTRICTION_REQUESTS)
            .withRoutes(RestrictionRequestsRoutes.class, RestrictionsRoutes.class, SubjectRequestsRoutes.class)
            .withResources(
                    DocumentRestrictionResource.class,
                    PlaceRestrictionResource.class,
                    RestrictionRequestsResource.class,
                    SubjectPartsResource.class,
                    SubjectRequestsResource.class);

    private PrivacyArea() {}
}

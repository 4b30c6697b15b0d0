package org.schriftgut.web.oversight;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** The audit log, as a part of the product. */
public final class OversightArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("oversight")
            .at(
                    Address.pages("/ui/admin/protokoll").administering(),
                    Address.pages("/ui/admin/pruefung").administering(),
                    Address.pages("/ui/auswertungen").administering(),
                    Address.pages("/ui/nachweis"),
                    Address.api("/api/v1/audit").administering(),
                    Address.api("/api/v1/log-evaluations").administering(),
                    Address.api("/api/v1/accounts/{id}/audit-scopes").administering())
            .inMenus(OversightMenu.AUDIT, OversightMenu.AUDITORS_TAB, OversightMenu.EVALUATIONS)
            .withRoutes(AuditRoutes.class, AuditorsRoutes.class, EvaluationsRoutes.class, ProofRoutes.class)
            .withResources(AuditResource.class, AuditScopesResource.class, EvaluationsResource.class);

    private OversightArea() {}
}

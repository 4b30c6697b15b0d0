package org.schriftgut.web.account;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Address.Duty;
import org.schriftgut.web.area.Area;

/** The own account, as a part of the product. */
public final class AccountArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("account")
            .at(
                    Address.pages("/ui/konto").forPersons(),
                    Address.pages("/ui/konto").exactly().forPersons().during(Duty.RENEW_PASSWORD),
                    Address.pages("/ui/konto/kennwort").forPersons().during(Duty.RENEW_PASSWORD),
                    Address.pages("/ui/konto/zweiter-faktor").forPersons().during(Duty.ENROL),
                    Address.pages("/ui/ansicht").exactly().asking().during(Duty.RENEW_PASSWORD, Duty.ENROL),
                    Address.pages("/ui/hilfe"),
                    Address.api("/api/v1/me"),
                    Address.api("/api/v1/me/password").forPersons(),
                    Address.api("/api/v1/me/second-factor").forPersons(),
                    Address.api("/api/v1/sessions").forPersons(),
                    Address.api("/api/v1/tokens"),
                    Address.api("/api/v1/tokens").exactly().changedByPersons())
            .withRoutes(AccountRoutes.class, LookRoutes.class, SecondFactorRoutes.class)
            .withResources(MeResource.class, SecondFactorResource.class, SessionsResource.class, TokensResource.class);

    private AccountArea() {}
}

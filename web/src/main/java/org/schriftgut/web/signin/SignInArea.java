package org.schriftgut.web.signin;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Address.Duty;
import org.schriftgut.web.area.Area;

/** Signing in, as a part of the product. */
public final class SignInArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("signin")
            .at(
                    Address.pages("/ui/anmelden").exactly().forPersons().open(),
                    Address.pages("/ui/anmelden/code").exactly().forPersons().open(),
                    Address.pages("/ui/anmelden/freischalten")
                            .exactly()
                            .forPersons()
                            .open(),
                    Address.pages("/ui/anmelden/extern").exactly().forPersons().open(),
                    Address.pages("/ui/anmelden/extern/zurueck")
                            .exactly()
                            .forPersons()
                            .open(),
                    Address.pages("/ui/anmelden").forPersons(),
                    Address.pages("/ui/abmelden").exactly().forPersons().during(Duty.RENEW_PASSWORD, Duty.ENROL),
                    Address.pages("/ui/sitzung").exactly().forPersons().during(Duty.RENEW_PASSWORD, Duty.ENROL),
                    Address.pages("/ui/admin/anmeldung").administering(),
                    Address.pages("/ui/admin/anmeldedienst").administering(),
                    Address.api("/api/v1/sign-in").administering(),
                    Address.api("/api/v1/lockouts").administering())
            .inMenus(SignInMenu.SIGN_IN_TAB, SignInMenu.PROVIDER_TAB)
            .withRoutes(
                    ExternalSignInRoutes.class,
                    LockoutsRoutes.class,
                    OpeningRoutes.class,
                    ProviderRoutes.class,
                    SessionRoutes.class,
                    SignInRoutes.class)
            .withResources(IdentityProviderResource.class, LockoutsResource.class, SignInPolicyResource.class);

    private SignInArea() {}
}

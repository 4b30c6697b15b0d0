package org.schriftgut.web.signin;

import org.schriftgut.web.area.MenuEntry;

/** Where signing in stands in the menus. */
public final class SignInMenu {

    /** Locked accounts. */
    public static final MenuEntry SIGN_IN_TAB = MenuEntry.administration(4, "AdminTab.SIGN_IN", "/ui/admin/anmeldung");

    /** The provider people sign in with. */
    public static final MenuEntry PROVIDER_TAB =
            MenuEntry.administration(5, "AdminTab.PROVIDER", "/ui/admin/anmeldedienst");

    private SignInMenu() {}
}

package org.schriftgut.web.people;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** People, units, groups and deputies, as a part of the product. */
public final class PeopleArea {

    /** Addresses, menus and classes. */
    public static final Area AREA = Area.named("people")
            .at(
                    Address.pages("/ui/admin/personen").administering(),
                    Address.pages("/ui/admin/einheiten").administering(),
                    Address.pages("/ui/admin/gruppen").administering(),
                    Address.pages("/ui/vertretungen"),
                    Address.api("/api/v1/accounts").administering(),
                    Address.api("/api/v1/accounts/names").asking(),
                    Address.api("/api/v1/units"),
                    Address.api("/api/v1/groups").administering(),
                    Address.api("/api/v1/deputies"))
            .inMenus(PeopleMenu.PEOPLE, PeopleMenu.PEOPLE_TAB, PeopleMenu.GROUPS_TAB, PeopleMenu.DEPUTIES)
            .withRoutes(
                    DeputiesRoutes.class,
                    GroupRoutes.class,
                    GroupsRoutes.class,
                    PeopleRoutes.class,
                    PersonRoutes.class,
                    UnitRoutes.class)
            .withResources(AccountsResource.class, DeputiesResource.class, GroupsResource.class, UnitsResource.class);

    private PeopleArea() {}
}

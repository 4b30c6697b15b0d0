package org.schriftgut.web.shell;

import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Area;

/** What belongs to no part of the product: browser files, the entrance, the description of the API. */
public final class ShellArea {

    /** Addresses. */
    public static final Area AREA = Area.named("shell")
            .at(
                    Address.pages("/static").open(),
                    Address.pages("/favicon.ico").exactly().open(),
                    Address.pages("/openapi"));

    private ShellArea() {}
}

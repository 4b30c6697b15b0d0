package org.schriftgut.site;

import jakarta.inject.Inject;
import java.util.List;
import org.schriftgut.common.Facade;

/** The sites of the tenant, which everybody may know; administrators set them up as configuration. */
@Facade
public class Sites {

    @Inject
    SiteRows rows;

    /** All, closed ones too, by code. */
    public List<SiteView> all() {
        return rows.all().stream().map(SiteRow::view).toList();
    }
}

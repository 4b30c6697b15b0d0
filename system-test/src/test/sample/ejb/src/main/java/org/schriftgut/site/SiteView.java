package org.schriftgut.site;

import java.time.LocalDate;

/**
 * A site.
 *
 * @param wayIn how a messenger gets in; null where nobody needs a word about it
 * @param closedOn null while paper may be brought there
 */
public record SiteView(String code, String name, String wayIn, LocalDate closedOn) {}

package org.schriftgut.site;

import org.schriftgut.tenant.Field;

/**
 * A site as an item of the configuration.
 *
 * @param wayIn how a messenger gets in; null where nobody needs a word about it
 */
record SiteItem(@Field String name, @Field(optional = true, longest = 500) String wayIn) {}

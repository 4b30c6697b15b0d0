package org.schriftgut.organisation;

import org.schriftgut.tenant.Field;

/**
 * A unit as an item of the configuration.
 *
 * @param parent code of the unit above, null at the top
 */
record UnitItem(String name, @Field(optional = true, longest = 20, keyOf = "units") String parent) {}

/**
 * Accounts, units, groups and deputies, as administrators and the people themselves see them.
 */
package org.schriftgut.web.people;

/**
 * What an area of the product is: its addresses and how they are guarded, its entries in the menus, the classes that answer.
 *
 * <p>Each area says so in one {@link org.schriftgut.web.area.Area} value; the gate, the menus, both applications and the test of
 * routes read it there and nowhere else.
 */
package org.schriftgut.web.area;

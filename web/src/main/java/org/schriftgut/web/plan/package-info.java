/**
 * The file plan: the tree, its entries, their rights, missing numbers, imports; and the picker of entries for other areas.
 */
package org.schriftgut.web.plan;

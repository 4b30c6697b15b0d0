/**
 * What every feature needs and no feature owns: who is calling, ids, the clock, settings, problems.
 *
 * <p>Knows no table and no other feature.
 */
package org.schriftgut.common;

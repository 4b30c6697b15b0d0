/**
 * Tenants: separate authorities on one server. Creating one is the operator's act; everything inside is left to others.
 *
 * <p>Also the one contract for configuration: each configurable feature offers a {@link org.schriftgut.tenant.ConfigPart}.
 */
package org.schriftgut.tenant;

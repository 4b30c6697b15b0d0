/**
 * Tenants: separate authorities on one server. Creating one is the operator's act; everything inside is left to others.
 */
package org.schriftgut.tenant;

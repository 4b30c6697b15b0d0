/**
 * The gate in front of every page and call: who is calling, from which form, under which headers.
 *
 * <p>Binds the {@link org.schriftgut.common.Caller} for the length of a request. What the caller may do is decided by the
 * features.
 */
package org.schriftgut.web.security;

/**
 * Refusals as RFC 9457 describes them: one table of types, titles and statuses for the API, the pages and the gate.
 *
 * <p>Who refuses says why; this package only gives it its form.
 */
package org.schriftgut.web.problem;

/**
 * The demo authority: two fictional tenants with people, a file plan, some hundred dossiers and documents to try things with.
 *
 * <p>Texts, names and the organisation are data in the folder {@code demo} of the resources. From them and a fixed seed the
 * same records come out every time; they go in through the REST API, as any other program's would, each under its own
 * Idempotency-Key. No person, company or address in it exists.
 */
package org.schriftgut.launcher.demo;

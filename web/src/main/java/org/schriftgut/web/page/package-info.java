/**
 * What pages are made of: the frame, forms, badges and pagers, and the texts in German and English. The page models of an
 * area lie in the area.
 *
 * <p>A page model is a plain record that holds everything its template shows; it knows neither the application nor
 * JAX-RS. A resource calls a facade, fills the record and answers with {@link org.schriftgut.web.page.Html}. Every page
 * works without JavaScript: an action is a link or a form.
 *
 * <p>Every form that changes something carries {@code _csrf}, one that creates {@code _key} (idempotency key), one that changes
 * {@code _version}; multipart forms repeat {@code _csrf} in the query, so that it is checked before the body is read. A form with
 * errors is answered with 422 and the same page, a stale one with 412 and what was saved meanwhile, an accepted one with 303.
 */
package org.schriftgut.web.page;

/**
 * What pages are made of: the frame, forms, badges and pagers, and the texts in German and English. The page models of an
 * area lie in the area.
 *
 * <p>A page model is a plain record that holds everything its template shows; it knows neither the application nor
 * JAX-RS. A resource calls a facade, fills the record and answers with {@link org.schriftgut.web.page.Pages}. Every page
 * works without JavaScript: an action is a link or a form. The routes and the fields the forms send are listed in
 * {@code web/README-routes.md}.
 */
package org.schriftgut.web.page;

/**
 * What all pages share: who asks, in which language and look, what the last form did, what a form sent, and every refusal as a
 * page.
 *
 * <p>The routes of pages lie in the areas: each calls a facade, fills a page model and answers with it. Pages work by links and
 * forms alone. A form that was accepted answers with a redirect (POST, redirect, GET); one that was refused comes back with its
 * errors and everything that was typed. What a person may do is decided by the features, never here.
 */
package org.schriftgut.web.shell;

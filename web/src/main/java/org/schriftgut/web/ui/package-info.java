/**
 * The pages under {@code /ui}: each resource calls a facade, fills a page model of {@code web.page} and answers with it.
 *
 * <p>Pages work by links and forms alone. A form that was accepted answers with a redirect (POST, redirect, GET); one that
 * was refused comes back with its errors and everything that was typed. What a person may do is decided by the features,
 * never here.
 */
package org.schriftgut.web.ui;

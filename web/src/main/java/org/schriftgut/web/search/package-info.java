/**
 * The search: words, filters, facets and hits.
 */
package org.schriftgut.web.search;

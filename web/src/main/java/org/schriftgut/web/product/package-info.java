/**
 * The product as a whole: every area, put together into the pages and the API.
 */
package org.schriftgut.web.product;

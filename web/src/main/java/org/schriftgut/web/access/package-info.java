/**
 * Who may see a record, and why: the panel, its forms and its part of the API. Every area that shows a record uses it.
 */
package org.schriftgut.web.access;

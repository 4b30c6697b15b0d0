/**
 * Says the proof of a decision in sentences, for pages and API alike. Holds no rule: the tree comes from the function that
 * decided.
 */
package org.schriftgut.web.why;

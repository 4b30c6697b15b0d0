/**
 * Emergency access: asking for it, ending it, and reviewing it afterwards.
 */
package org.schriftgut.web.emergency;

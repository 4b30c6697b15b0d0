/** Sites: where paper of the authority lies. */
package org.schriftgut.web.site;

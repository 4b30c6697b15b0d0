/** What operators and their monitoring ask the server. */
package org.schriftgut.web.health;

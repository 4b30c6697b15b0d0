/**
 * The configuration: its parts, their versions, and what a change would do.
 */
package org.schriftgut.web.configuration;

/**
 * Rights of the people the records are about: access requests and restriction of processing.
 */
package org.schriftgut.web.privacy;

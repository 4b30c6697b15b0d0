/**
 * What waits for a person: the desk they start at and their notices.
 */
package org.schriftgut.web.desk;

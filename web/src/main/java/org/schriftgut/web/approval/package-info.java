/**
 * Requests for a second person: the list, the decision, and how a request reads. What is done on approval belongs to whoever
 * asked for it.
 */
package org.schriftgut.web.approval;

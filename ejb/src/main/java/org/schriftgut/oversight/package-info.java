/**
 * Looking on: the history of an object in readable form, the jobs of a tenant, the log's growth.
 */
package org.schriftgut.oversight;

/**
 * Running the server: background jobs, the index, and the calls of whoever operates it.
 */
package org.schriftgut.web.operation;

/**
 * Reads {@code multipart/form-data} (RFC 7578) within bounds: how many parts, how many and how long headers, how much of
 * plain fields. Files go to disk, a form is handed on only when its end has come, and it is gone with its request.
 */
package org.schriftgut.web.multipart;

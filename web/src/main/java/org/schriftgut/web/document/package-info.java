/**
 * Documents: metadata, versions, attachments, preview, and the content that is sent and fetched.
 */
package org.schriftgut.web.document;

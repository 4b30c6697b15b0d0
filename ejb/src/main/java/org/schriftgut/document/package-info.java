/**
 * Documents: a logical unit at one place, with parts and immutable versions.
 *
 * <p>A version is filed from staged content in one short transaction. The attachments of an e-mail follow by job as parts of
 * the same document. Reading what is inside a version is left to {@code index}.
 */
package org.schriftgut.document;

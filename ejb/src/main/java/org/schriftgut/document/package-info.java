/**
 * Documents: a logical unit at one place, with parts and immutable versions.
 *
 * <p>A version is filed from staged content in one short transaction. What it is follows by the job {@code read-content}: format
 * and text are kept, the attachments of an e-mail become parts of the same document. Finding them is left to {@code index}.
 */
package org.schriftgut.document;

package org.schriftgut.storage;

/**
 * What a store was seen to do when it was tried.
 *
 * @param store the store in words, for the operator's pages; holds no secret
 * @param conditionalPut the store itself refuses to overwrite, so that of several puts at once one
 *     wins. Without it a put looks first, which protects against repetition but not against a race
 * @param versions it keeps what was deleted or overwritten until each version is deleted
 * @param locks it can refuse deletion until a date (WORM)
 */
record StoreCapabilities(String store, boolean conditionalPut, boolean versions, boolean locks) {}

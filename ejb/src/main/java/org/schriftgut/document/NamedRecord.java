package org.schriftgut.document;

import org.schriftgut.dossier.PlaceView;
import org.schriftgut.identifier.IdentifierKind;

/**
 * A place or a document that is, or was, called so.
 *
 * @param kind what the identifier is to it
 * @param text the identifier as it was written, that of a document with its own number
 * @param place the place, or the one the document lies at; null if the caller sees the document alone
 * @param document null for a place
 */
public record NamedRecord(IdentifierKind kind, String text, PlaceView place, DocumentView document) {}

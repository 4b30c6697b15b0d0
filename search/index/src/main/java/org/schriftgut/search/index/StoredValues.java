package org.schriftgut.search.index;

import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.FieldInfo;

/** Reads the id and stored values of an entry and stops before its long texts, which only the highlighter needs. */
final class StoredValues extends DocumentStoredFieldVisitor {

    @Override
    public Status needsField(FieldInfo field) {
        return field.name.equals(Fields.TITLE) ? Status.STOP : Status.YES;
    }
}

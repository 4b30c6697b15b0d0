package org.schriftgut.search.index;

import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.FieldInfo;

/** Reads an entry without its long texts, which only the highlighter needs. */
final class StoredValues extends DocumentStoredFieldVisitor {

    @Override
    public Status needsField(FieldInfo field) {
        return field.name.equals(Fields.ID) || Fields.isStoredValue(field.name) ? Status.YES : Status.NO;
    }
}

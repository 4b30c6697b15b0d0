package org.schriftgut.search.index;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Names and types of the Lucene fields, and how an entry becomes a Lucene document. */
final class Fields {

    static final String ID = "id";
    static final String SCOPE = "scope";
    static final String TOKEN = "token";
    static final String TIME = "time";
    static final String TITLE = "title";
    static final String BODY = "body";
    static final String TITLE_SPLIT = "title_split";
    static final String BODY_SPLIT = "body_split";
    static final String REFERENCE = "reference";
    private static final String KEYWORD_PREFIX = "k.";
    private static final String STORED_PREFIX = "s.";

    /** Offsets in the postings: highlighting then reads no text twice. */
    private static final FieldType ANALYZED = new FieldType(TextField.TYPE_STORED);

    /** Only a fallback: no positions, no offsets, not stored. */
    private static final FieldType SPLIT = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        ANALYZED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        ANALYZED.freeze();
        SPLIT.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        SPLIT.freeze();
    }

    private Fields() {}

    static boolean isSplit(String field) {
        return field.equals(TITLE_SPLIT) || field.equals(BODY_SPLIT);
    }

    static String keyword(String field) {
        return KEYWORD_PREFIX + field;
    }

    static boolean isStoredValue(String field) {
        return field.startsWith(STORED_PREFIX);
    }

    static String storedName(String field) {
        return field.substring(STORED_PREFIX.length());
    }

    static Document document(IndexEntry entry) {
        var document = new Document();
        document.add(new StringField(ID, entry.id(), Field.Store.YES));
        // before the long texts: whoever reads a hit can stop there, see StoredValues
        entry.stored().forEach((name, value) -> document.add(new StoredField(STORED_PREFIX + name, value)));
        document.add(new StringField(SCOPE, entry.scope(), Field.Store.NO));
        document.add(new StringField(TOKEN, entry.accessToken(), Field.Store.NO));
        document.add(new NumericDocValuesField(TIME, entry.timeMillis()));
        var title = TextPreparation.prepare(entry.title());
        var body = TextPreparation.prepare(entry.body());
        document.add(new Field(TITLE, title, ANALYZED));
        document.add(new Field(BODY, body, ANALYZED));
        document.add(new Field(TITLE_SPLIT, title, SPLIT));
        document.add(new Field(BODY_SPLIT, body, SPLIT));
        entry.keywords().forEach((field, values) -> addKeyword(document, field, values));
        return document;
    }

    private static void addKeyword(Document document, String field, List<String> values) {
        for (var value : values) {
            document.add(new StringField(keyword(field), value, Field.Store.NO));
            document.add(new SortedSetDocValuesField(keyword(field), new BytesRef(value)));
            if (field.equals(IndexEntry.REFERENCE)) {
                document.add(new StringField(REFERENCE, TextPreparation.reference(value), Field.Store.NO));
            }
        }
    }
}

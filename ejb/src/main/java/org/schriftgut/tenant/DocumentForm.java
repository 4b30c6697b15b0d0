package org.schriftgut.tenant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.schriftgut.common.Finding;

/** The documents of a part in the form they are sent and kept in. */
record DocumentForm<T>(ConfigPart<T> part) {

    private static final Map<Class<?>, RecordShape> KNOWN = new ConcurrentHashMap<>();

    /** JSON Schema of the part's items by their keys. */
    Map<String, Object> schema() {
        var named = new LinkedHashMap<String, Object>();
        part.documents().forEach((key, type) -> {
            if (!key.equals(ConfigPart.ANY)) {
                named.put(key, shape(type).schema());
            }
        });
        var any = part.documents().get(ConfigPart.ANY);
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", part.key() + ", format " + part.format());
        schema.put("type", "object");
        schema.put("properties", named);
        schema.put("additionalProperties", any == null ? false : shape(any).schema());
        return schema;
    }

    /** The document of a key; null, with findings, for what is none. */
    @SuppressWarnings("unchecked")
    T read(String key, Object raw, List<Finding> findings) {
        var at = Pointer.of(part.key(), key);
        var type = type(key);
        if (type == null) {
            findings.add(new Finding(at, TenantFault.NO_SUCH_ITEM));
            return null;
        }
        return (T) shape(type).read(raw, at, findings);
    }

    Map<String, Object> write(T document) {
        return shape((Class<?>) document.getClass()).write(document);
    }

    SortedMap<String, Map<String, Object>> write(Map<String, T> documents) {
        var written = new TreeMap<String, Map<String, Object>>();
        documents.forEach((key, document) -> written.put(key, write(document)));
        return written;
    }

    void references(String key, T document, BiConsumer<String, ConfigKey> told) {
        shape((Class<?>) document.getClass()).references(document, Pointer.of(part.key(), key), told);
    }

    private Class<? extends T> type(String key) {
        return part.documents().getOrDefault(key, part.documents().get(ConfigPart.ANY));
    }

    private static RecordShape shape(Class<?> type) {
        return KNOWN.computeIfAbsent(type, known -> RecordShape.of(known.asSubclass(Record.class)));
    }
}

package org.schriftgut.web.multipart;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.InputStream;
import java.util.Optional;

/** One part of a form that has been read to its end. */
record FormPart(PartHead head, InputStream content) implements EntityPart {

    @Override
    public String getName() {
        return head.name();
    }

    @Override
    public Optional<String> getFileName() {
        return Optional.ofNullable(head.fileName());
    }

    @Override
    public InputStream getContent() {
        return content;
    }

    @Override
    public <T> T getContent(Class<T> type) {
        return type.cast(content);
    }

    @Override
    public <T> T getContent(GenericType<T> type) {
        throw new IllegalArgumentException("Parts are read as bytes only");
    }

    @Override
    public MultivaluedMap<String, String> getHeaders() {
        return new MultivaluedHashMap<>();
    }

    @Override
    public MediaType getMediaType() {
        return head.fileName() == null ? MediaType.TEXT_PLAIN_TYPE : MediaType.APPLICATION_OCTET_STREAM_TYPE;
    }
}

package org.schriftgut.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.RecordAct;
import org.schriftgut.storage.Storage;
import org.schriftgut.storage.StorageFault;
import org.schriftgut.web.problem.RequestFault;

/** Where files can be dropped, and the files of a form that was sent without a script. */
@ApplicationScoped
public class Uploads {

    @Inject
    Storage storage;

    @Inject
    Ids ids;

    /** Where files can be dropped at a place; null where it takes nothing from the reader. */
    public Upload at(PlaceView place) {
        return place.may(RecordAct.FILE)
                ? new Upload(Links.filing(place), ids.next().toString(), storage.maxUploadBytes())
                : null;
    }

    /** The chosen files of a field; a field without a choice sends one without a name. */
    public List<EntityPart> files(List<EntityPart> parts, String field) {
        return parts.stream()
                .filter(part -> part.getName().equals(field))
                .filter(part -> !fileName(part).isEmpty())
                .toList();
    }

    /** Stores the bytes of one file; they wait to be filed. */
    public UUID stage(EntityPart file) {
        try (var bytes = file.getContent()) {
            var staged = storage.stage(bytes);
            if (staged.sizeBytes() == 0) {
                throw new Problem(Kind.INVALID, StorageFault.FILE_EMPTY);
            }
            return staged.id();
        } catch (IOException e) {
            throw new Problem(Kind.INVALID, StorageFault.UPLOAD_BROKE_OFF).causedBy(e);
        }
    }

    /** A plain field of the form; empty if it was not sent. */
    public static String text(List<EntityPart> parts, String field) {
        return parts.stream()
                .filter(part ->
                        part.getName().equals(field) && part.getFileName().isEmpty())
                .findFirst()
                .map(Uploads::content)
                .orElse("");
    }

    /**
     * What a chosen file says, in UTF-8.
     *
     * @throws Problem {@link Kind#TOO_LARGE} for more bytes than that
     */
    public static String text(EntityPart file, int maxBytes) {
        try (var content = file.getContent()) {
            var bytes = content.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new Problem(Kind.TOO_LARGE, RequestFault.TEXT_TOO_LARGE, maxBytes);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Problem(Kind.INVALID, StorageFault.UPLOAD_BROKE_OFF).causedBy(e);
        }
    }

    /** The name as the browser sent it. Browsers send UTF-8 (HTML, multipart/form-data), which servers take for Latin-1. */
    public static String fileName(EntityPart part) {
        var name = part.getFileName().orElse("");
        if (name.chars().anyMatch(c -> c > 0xff)) {
            return name;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return name;
        }
    }

    private static String content(EntityPart part) {
        try (var bytes = part.getContent()) {
            return new String(bytes.readNBytes(10_000), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Problem(Kind.INVALID, RequestFault.FORM_BROKE_OFF).causedBy(e);
        }
    }
}

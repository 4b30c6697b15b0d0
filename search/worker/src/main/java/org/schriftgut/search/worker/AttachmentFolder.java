package org.schriftgut.search.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.MailAttachment;

/** Writes attachments into the caller's folder, under names that owe nothing to the sender. */
final class AttachmentFolder {
    private static final int MAX_NAME_CHARS = 255;

    private final Path folder;
    private final TypeDetection types;
    private final Limits limits;
    private final List<Written> written = new ArrayList<>();
    private long bytes;

    /** An attachment whose place, inside or outside the text, is not decided yet. */
    private record Written(String name, String mediaType, Path file, String contentId, boolean hidden) {}

    AttachmentFolder(Path folder, TypeDetection types, Limits limits) {
        this.folder = folder;
        this.types = types;
        this.limits = limits;
    }

    /**
     * @param name as the sender wrote it, empty when there is none
     * @param declaredType media type as the sender wrote it, empty when there is none
     * @param contentId without brackets, empty when there is none
     * @param hidden whether the mail itself says that it belongs into the text
     */
    void add(String name, String declaredType, String contentId, boolean hidden, InputStream content)
            throws IOException {
        if (written.size() >= limits.maxEmbedded()) {
            throw new LimitExceeded("More than " + limits.maxEmbedded() + " files are attached to the e-mail");
        }
        var file = folder.resolve("attachment-" + written.size());
        copy(content, file);
        var type = types.typeOf(file, name);
        if (type.equals("text/plain") || type.equals("application/octet-stream")) {
            type = declaredType.isEmpty() ? type : declaredType.toLowerCase(Locale.ROOT);
        }
        var shownName = name.isBlank() ? nameFor(type) : name;
        written.add(new Written(
                shownName.substring(0, Math.min(shownName.length(), MAX_NAME_CHARS)),
                type,
                file,
                contentId.toLowerCase(Locale.ROOT),
                hidden));
    }

    /** Copies what the mail holds, which counts against the limit. */
    void copy(InputStream content, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[1 << 16];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                bytes += n;
                if (bytes > limits.maxExpandedBytes()) {
                    throw new LimitExceeded(
                            "The attachments have more than " + limits.maxExpandedBytes() + " bytes together");
                }
                out.write(buffer, 0, n);
            }
        }
    }

    private static String nameFor(String type) {
        return type.equals("text/calendar") ? "invite.ics" : "unnamed" + extensionOf(type);
    }

    private static String extensionOf(String type) {
        try {
            return type.equals("message/rfc822")
                    ? ".eml"
                    : MimeTypes.getDefaultMimeTypes().forName(type).getExtension();
        } catch (MimeTypeException e) {
            return "";
        }
    }

    /** @param references content ids the text refers to, in lower case */
    List<MailAttachment> attachments(Set<String> references) {
        return written.stream()
                .map(part -> new MailAttachment(
                        part.name,
                        part.mediaType,
                        part.file,
                        part.mediaType.startsWith("image/")
                                && (part.hidden || !part.contentId.isEmpty() && references.contains(part.contentId))))
                .toList();
    }
}

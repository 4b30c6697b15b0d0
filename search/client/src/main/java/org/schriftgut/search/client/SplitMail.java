package org.schriftgut.search.client;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Takes an e-mail ({@code .eml} or {@code .msg}) apart.
 *
 * @param folder an existing, empty folder of the caller; attachments are written there under names of the worker's own
 *     making, and the caller removes them
 */
public record SplitMail(Path folder) implements Task<MailParts> {
    public SplitMail {
        Objects.requireNonNull(folder, "folder");
    }

    @Override
    public Class<MailParts> resultType() {
        return MailParts.class;
    }
}

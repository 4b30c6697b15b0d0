package org.schriftgut.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schriftgut.common.Caller;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.inspection.Inspection;
import org.schriftgut.inspection.InspectionFault;
import org.schriftgut.inspection.UnsafeContent;
import org.schriftgut.search.client.ContentRead;
import org.schriftgut.search.client.MailAttachment;
import org.schriftgut.search.client.MailParts;
import org.schriftgut.search.client.ReadContent;
import org.schriftgut.search.client.Task;
import org.schriftgut.storage.ContentWorkers;
import org.schriftgut.storage.StagedContent;
import org.schriftgut.storage.Storage;

@FacadeTest
class MailReadingTest {

    @Inject
    Documents documents;

    @Inject
    MailAttachments attachments;

    @Inject
    Texts texts;

    @Inject
    Storage storage;

    @Inject
    Inspection inspection;

    @TempDir
    Path folder;

    @Test
    void a_mail_has_its_text_while_its_parts_wait_for_the_scanner(Authority authority) {
        var clerk = authority.clerk();
        var version = filed(authority, clerk);

        assertThatThrownBy(() -> read(authority, version, new SilentScanner())).isInstanceOf(UnsafeContent.class);

        assertThat(clerk.call(() -> texts.text(version.id()))).isEqualTo("Der Brief");
        assertThat(clerk.call(() -> documents.version(version.id())).mediaType())
                .isEqualTo("message/rfc822");
        assertThat(clerk.call(() -> texts.arePartsFiled(version.id()))).isFalse();
    }

    @Test
    void the_parts_of_a_mail_follow_once_when_the_scanner_answers(Authority authority) {
        var clerk = authority.clerk();
        var version = filed(authority, clerk);
        assertThatThrownBy(() -> read(authority, version, new SilentScanner())).isInstanceOf(UnsafeContent.class);

        read(authority, version, storage);
        read(authority, version, storage);

        assertThat(clerk.call(() -> documents.get(version.document())).parts()).hasSize(2);
        assertThat(clerk.call(() -> texts.arePartsFiled(version.id()))).isTrue();
    }

    private VersionView filed(Authority authority, Caller clerk) {
        var place = authority.dossier(clerk, "10", "Schank").id();
        var wanted = new FileDocument(
                place, authority.staged(clerk, "Brief"), "Brief.eml", DocumentDetails.none(), null, null, null);
        return clerk.call(() -> documents.file(wanted)).current();
    }

    private void read(Authority authority, VersionView version, Storage staging) {
        var handler = new ReadContentHandler();
        handler.documents = documents;
        handler.attachments = attachments;
        handler.texts = texts;
        handler.workers = new MailWorker();
        handler.storage = staging;
        handler.inspection = inspection;
        authority.system().run(() -> {
            try {
                handler.read(version);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Takes nothing in, as while the scanner does not answer. */
    private static final class SilentScanner extends Storage {
        @Override
        public StagedContent stage(InputStream bytes) {
            throw new UnsafeContent(UnsafeContent.Reason.NOT_SCANNED, InspectionFault.SCANNER_SILENT);
        }
    }

    /** Finds the same mail in every file. */
    private final class MailWorker extends ContentWorkers {
        @Override
        public Path scratchFolder() {
            try {
                return Files.createTempDirectory(folder, "scratch");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        @SuppressWarnings("unchecked")
        public <R> R run(UUID blobId, Task<R> task) {
            try {
                var plan = Files.writeString(((ReadContent) task).folder().resolve("attachment-0"), "Der Plan");
                var mail = new MailParts(
                        "Jutta <j@example.org>",
                        List.of("amt@example.org"),
                        List.of(),
                        "Antrag",
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        List.of(new MailAttachment("Plan.txt", "text/plain", plan, false)),
                        Optional.empty());
                return (R) new ContentRead(
                        "Der Brief",
                        false,
                        "message/rfc822",
                        Optional.empty(),
                        List.of(),
                        Map.of(),
                        1,
                        Optional.empty(),
                        Optional.of(mail));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

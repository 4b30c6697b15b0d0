package org.schriftgut.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Kind;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.inspection.Inspection;
import org.schriftgut.inspection.UnsafeContent;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;
import org.schriftgut.search.client.ContentRead;
import org.schriftgut.search.client.MailAttachment;
import org.schriftgut.search.client.MailParts;
import org.schriftgut.search.client.ReadContent;
import org.schriftgut.search.client.WorkerFailure;
import org.schriftgut.storage.ContentWorkers;
import org.schriftgut.storage.Storage;

/**
 * Has a worker find out what a version is, in one run: format, text, and of an e-mail the attachments, which are filed as
 * parts. Pictures that belong into the text of a mail stay inside.
 *
 * <p>A file that cannot be read is no failed job: it is filed all the same, with the reason shown. Only when no worker could
 * be had is the work tried again.
 */
@ApplicationScoped
class ReadContentHandler implements JobHandler {

    @Inject
    Documents documents;

    @Inject
    MailAttachments attachments;

    @Inject
    Texts texts;

    @Inject
    ContentWorkers workers;

    @Inject
    Storage storage;

    @Inject
    Inspection inspection;

    @Override
    public String kind() {
        return Documents.READ_CONTENT;
    }

    @Override
    public void run(List<JobRun> jobs) throws IOException {
        for (var job : jobs) {
            read(documents.version(job.subjectId()));
        }
    }

    void read(VersionView version) throws IOException {
        var isMain = documents.get(version.document()).parts().get(0).id().equals(version.part());
        var folder = isMain ? workers.scratchFolder() : null;
        try {
            var read = run(version, folder);
            // First, for the parts may have to wait: for the scanner, or for room in the store.
            texts.keep(version, read);
            if (read.mail().isPresent() && !texts.arePartsFiled(version.id())) {
                file(version, read.mail().get());
                texts.notePartsFiled(version.id());
            }
        } finally {
            delete(folder);
        }
    }

    private ContentRead run(VersionView version, Path folder) {
        try {
            return workers.run(version.blob(), new ReadContent(version.fileName(), Texts.MAX_CHARACTERS, folder));
        } catch (WorkerFailure e) {
            if (e.reason() == WorkerFailure.Reason.UNAVAILABLE) {
                throw e;
            }
            return ContentRead.of(
                    e.partialText(),
                    !e.partialText().isEmpty(),
                    version.mediaType(),
                    Optional.of(e.reason() + ": " + e.sentence()));
        }
    }

    private void file(VersionView version, MailParts mail) throws IOException {
        if (attachments.areFiled(version.id())) {
            return;
        }
        var staged = new ArrayList<MailAttachments.Attachment>();
        for (var attachment : mail.attachments()) {
            if (!attachment.inline()) {
                staged.add(staged(attachment));
            }
        }
        attachments.file(version.id(), staged, header(version, mail));
    }

    /** What is not taken in stays inside the mail and is no part of its own. */
    private MailAttachments.Attachment staged(MailAttachment attachment) throws IOException {
        try (var bytes = Files.newInputStream(attachment.file())) {
            var content = storage.stage(bytes);
            inspection.requireWanted(DisplayText.fileName(attachment.name()), content.shows());
            return new MailAttachments.Attachment(content.id(), attachment.name(), null);
        } catch (UnsafeContent unsafe) {
            if (unsafe.kind() == Kind.UNAVAILABLE) {
                throw unsafe; // tried again later
            }
            return new MailAttachments.Attachment(null, attachment.name(), unsafe.reason());
        }
    }

    private DocumentDetails header(VersionView version, MailParts mail) {
        var document = documents.get(version.document());
        var isNamedByFile = document.subject().equals(FileName.subjectOf(version.fileName()));
        LocalDate sent =
                mail.date().map(at -> at.atZone(OfficeTime.ZONE).toLocalDate()).orElse(null);
        return new DocumentDetails(
                isNamedByFile ? cut(mail.subject()) : null,
                "E-Mail",
                cut(mail.from()),
                cut(String.join("; ", mail.to())),
                null,
                sent,
                null,
                null,
                null);
    }

    /** Cleaned before it is cut: some letters of foreign mails become longer by it. */
    static String cut(String raw) {
        var text = DisplayText.line(raw);
        return text == null || text.length() <= 500 ? text : text.substring(0, 499) + "…";
    }

    private static void delete(Path folder) throws IOException {
        if (folder != null) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}

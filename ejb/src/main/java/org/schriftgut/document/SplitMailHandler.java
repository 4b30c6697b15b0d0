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
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Kind;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.inspection.Inspection;
import org.schriftgut.inspection.UnsafeContent;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;
import org.schriftgut.search.client.MailAttachment;
import org.schriftgut.search.client.MailParts;
import org.schriftgut.search.client.SplitMail;
import org.schriftgut.search.client.WorkerFailure;
import org.schriftgut.storage.ContentWorkers;
import org.schriftgut.storage.Storage;

/**
 * Takes an e-mail apart after it was acknowledged whole. Pictures that belong into the text stay inside.
 *
 * <p>A mail that cannot be taken apart stays one document; why, the index feature shows from its own reading.
 */
@ApplicationScoped
class SplitMailHandler implements JobHandler {

    @Inject
    Documents documents;

    @Inject
    MailAttachments attachments;

    @Inject
    ContentWorkers workers;

    @Inject
    Storage storage;

    @Inject
    Inspection inspection;

    @Override
    public String kind() {
        return Documents.SPLIT_MAIL;
    }

    @Override
    public void run(List<JobRun> jobs) throws IOException {
        for (var job : jobs) {
            split(documents.version(job.subjectId()));
        }
    }

    private void split(VersionView version) throws IOException {
        if (attachments.areFiled(version.id())) {
            return;
        }
        var folder = workers.scratchFolder();
        try {
            var mail = workers.run(version.blob(), new SplitMail(folder));
            var staged = new ArrayList<MailAttachments.Attachment>();
            for (var attachment : mail.attachments()) {
                if (!attachment.inline()) {
                    staged.add(staged(attachment));
                }
            }
            attachments.file(version.id(), staged, header(version, mail));
        } catch (WorkerFailure e) {
            if (e.reason() == WorkerFailure.Reason.UNAVAILABLE) {
                throw e;
            }
        } finally {
            delete(folder);
        }
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
        var isNamedByFile = document.subject().equals(Documents.subjectOf(version.fileName()));
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
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

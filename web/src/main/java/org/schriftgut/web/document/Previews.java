package org.schriftgut.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.document.DocumentView;
import org.schriftgut.document.PartView;
import org.schriftgut.document.ReadText;
import org.schriftgut.document.Texts;
import org.schriftgut.document.VersionView;
import org.schriftgut.web.page.FileKind;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Shell;

/** How a version can be looked at in the page; what it is, its content has told, not only its name. */
@RequestScoped
class Previews {

    private static final int MAX_CHARACTERS = 100_000;
    private static final long MAX_IMAGE_BYTES = 25_000_000;
    /** Image types that browsers draw and that hold no script. */
    private static final Set<String> DRAWABLE =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp");

    private static final List<String> REASONS =
            List.of("TIMED_OUT", "OUT_OF_MEMORY", "CRASHED", "UNREADABLE", "ENCRYPTED", "LIMIT_EXCEEDED");

    @Inject
    Shell shell;

    @Inject
    Texts readTexts;

    Preview of(DocumentView document, PartView part, VersionView version, Optional<ReadText> read, int page) {
        var type = mediaType(version, read);
        var isWhole = read.map(ReadText::problem).isEmpty();
        // PDF.js draws many a damaged file, and never runs what is inside
        if (type.equals("application/pdf")) {
            return new Preview.Pdf(Links.inline(version.id()), Math.max(1, page));
        }
        if (DRAWABLE.contains(type) && isWhole) {
            return version.sizeBytes() <= MAX_IMAGE_BYTES
                    ? new Preview.Image(Links.inline(version.id()))
                    : none("vorschau.zuGross");
        }
        if (read.isEmpty()) {
            return none("vorschau.wartet");
        }
        var characters = read.get().characters();
        var text = characters == 0 ? "" : readTexts.passage(version.id(), 0, MAX_CHARACTERS);
        // what the metadata say of sender and day, they say of the letter itself
        if (part.ordinal() == 0 && FileKind.ofMediaType(type) == FileKind.MAIL && isWhole) {
            return mail(document, text);
        }
        if (!text.isBlank()) {
            return new Preview.Text(text, read.get().truncated() || characters > MAX_CHARACTERS);
        }
        return isWhole
                ? none("vorschau.keine")
                : new Preview.None(reason(read.get().problem()));
    }

    static String mediaType(VersionView version, Optional<ReadText> read) {
        return read.map(ReadText::mediaType)
                .orElse(version.mediaType())
                .split(";", 2)[0]
                .strip();
    }

    /** Why a file could not be read, in the reader's language. */
    String reason(String problem) {
        return REASONS.stream()
                .filter(problem::startsWith)
                .findFirst()
                .map(reason -> shell.texts().get("unlesbar." + reason))
                .orElseGet(() -> shell.texts().get("unlesbar.teilweise"));
    }

    private static Preview mail(DocumentView document, String text) {
        var details = document.details();
        return new Preview.Mail(
                details.sender() == null ? "" : details.sender(),
                details.recipient() == null ? "" : details.recipient(),
                "",
                details.letterDate() == null
                        ? null
                        : details.letterDate()
                                .atTime(12, 0)
                                .atZone(OfficeTime.ZONE)
                                .toInstant(),
                document.subject(),
                withoutGaps(text));
    }

    /** At most one empty line in a row: reading the HTML of a mail leaves many. */
    static String withoutGaps(String text) {
        var kept = new StringBuilder();
        var gap = false;
        for (var line : text.strip().split("\\R")) {
            if (!line.isBlank()) {
                kept.append(gap ? "\n" : "").append(line).append('\n');
            }
            gap = line.isBlank();
        }
        return kept.toString();
    }

    private Preview none(String key) {
        return new Preview.None(shell.texts().get(key));
    }
}

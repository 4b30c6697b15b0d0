package org.schriftgut.web.page;

import java.time.Instant;
import java.util.List;

/** What the chosen tab of a dossier, a case or a document shows. */
public sealed interface Panel {

    /** Cases of a dossier. */
    record Cases(List<CaseLine> lines, Pager pager) implements Panel {}

    /**
     * Documents of a dossier or a case.
     *
     * @param upload where files can be dropped; {@code null} where nothing may be added here
     */
    record Documents(List<DocumentLine> lines, Pager pager, Upload upload) implements Panel {}

    /** Who did what, when; the newest entry first. */
    record History(List<Entry> entries, Pager pager) implements Panel {

        /**
         * One act.
         *
         * @param sentence what was done, a whole sentence without the name, in the reader's language
         * @param onBehalfOf whom the person stood in for; empty if nobody
         * @param proofHref page of what proves the entry; empty while it has no place in the log
         */
        public record Entry(
                Instant at, String who, String onBehalfOf, String sentence, List<Change> changes, String proofHref) {}

        /** Old and new value of one field; empty for none. */
        public record Change(String field, String before, String after) {}
    }

    /**
     * Metadata, as pairs of name and value.
     *
     * @param editHref where they can be changed; empty if they cannot
     */
    record Metadata(List<Fact> facts, String editHref) implements Panel {

        /** One value. {@code href} is empty unless the value leads somewhere; {@code note} tells where it comes from. */
        public record Fact(String name, String value, String href, String note) {

            /** A plain value. */
            public static Fact of(String name, String value) {
                return new Fact(name, value, "", "");
            }
        }
    }

    /**
     * Who may see a dossier, and why.
     *
     * @param definitions choices of who may see it besides the opened units; empty if the reader may not change rights
     * @param definition the one that holds
     * @param openTo units it can still be opened to; empty if the reader may not change rights
     * @param action where the form posts to
     */
    record Access(List<Grant> grants, List<Option> definitions, String definition, List<Option> openTo, String action)
            implements Panel {

        /**
         * One reason to see it.
         *
         * @param removable id to take it back with; empty for a reason that cannot be taken back
         */
        public record Grant(String who, String right, String reason, String removable) {}
    }

    /** Versions of a document; the newest first. */
    record Versions(List<Line> lines) implements Panel {

        /**
         * One version.
         *
         * @param href page that shows this version
         * @param download address of its bytes
         * @param shown whether the page shows this one
         */
        public record Line(
                int number,
                String author,
                Instant at,
                String comment,
                String fileName,
                long sizeBytes,
                String sha256,
                String href,
                String download,
                boolean shown) {}
    }

    /** Parts (Anlagen) of a document. */
    record Parts(List<Line> lines, String pending) implements Panel {

        /** One attachment. */
        public record Line(String href, String name, FileKind kind, long sizeBytes, String download) {}
    }
}

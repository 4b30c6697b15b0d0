package org.schriftgut.web.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.schriftgut.web.page.FileKind;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.Pager;
import org.schriftgut.web.shell.Upload;

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
    record History(List<Entry> entries, Pager pager, String readersHref) implements Panel {

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
     * Who may do what with a record, and why.
     *
     * @param definition who may see it, as a label
     * @param own whether that was decided here, not above
     * @param origin where else it was decided, a sentence; empty if here or nowhere, or where the reader may not know
     * @param grade secrecy grade as a label; empty for none
     * @param grants rights given by name
     * @param mine why the reader may see it
     * @param who everybody who may see it, the first of them
     * @param whoTotal how many there are in all
     * @param asked why a person the reader named may see it, or may not; {@code null} if none was named
     * @param change what can be decided; {@code null} if the reader may not
     */
    record Access(
            String definition,
            boolean own,
            String origin,
            String grade,
            List<Grant> grants,
            List<Step> mine,
            List<Who> who,
            long whoTotal,
            Asked asked,
            Change change,
            Sharing sharing,
            Restriction restriction)
            implements Panel {

        /**
         * The form by which processing is restricted, or the restriction is lifted.
         *
         * @param said since when and why it is restricted; empty if it is not
         */
        public record Restriction(String action, String said) {}

        /**
         * Rights of one receiver.
         *
         * @param own whether they were given here, not above
         * @param removable what the form sends to take them back; empty if they cannot be taken back here
         */
        public record Grant(String who, String rights, boolean own, String removable) {}

        /**
         * Shares of a dossier with other authorities.
         *
         * @param action where the form is sent; empty if the reader may not share
         * @param latest last day that can be chosen
         */
        public record Sharing(List<ShareLine> shares, String action, Form form, LocalDate latest) {}

        /** A step of a proof, deeper ones rest on nothing else. */
        public record Step(int depth, boolean holds, String sentence) {}

        /** One person who may see it. */
        public record Who(String name, String unit, String rights, String because) {}

        /** Why a person may see it, or may not. */
        public record Asked(String name, List<Step> steps) {}

        /**
         * The forms.
         *
         * @param definitions choices; the empty value inherits
         * @param definition the chosen value
         * @param grades choices of the secrecy grade; empty where there is none
         * @param asksPeople whether the reader may ask why others may see it
         */
        public record Change(
                String action,
                long version,
                List<Option> definitions,
                String definition,
                List<Option> units,
                List<Option> groups,
                List<Option> rights,
                List<Option> grades,
                String grade,
                boolean asksPeople) {}
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
        public record Line(String href, String number, String name, FileKind kind, long sizeBytes, String download) {}
    }
}

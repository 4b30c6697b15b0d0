package org.schriftgut.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.schriftgut.oversight.HistoryEntry;
import org.schriftgut.web.area.MenuEntry;

/** Somebody saved first: the values typed and the values saved, side by side. */
@RequestScoped
public class Conflicts {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    /** What is saved by now, by field of the form. */
    public record Saved(Map<String, String> values, long version, Instant at) {}

    /**
     * How the fields of the form read.
     *
     * @param labels keys of the fields' names, by field
     * @param reads what people read for a field and its value
     */
    public record Fields(Map<String, String> labels, BinaryOperator<String> reads) {

        /** Fields whose values read as they are. */
        public static Fields plain(Map<String, String> labels) {
            return new Fields(labels, (field, value) -> value);
        }
    }

    /**
     * The page for the form that was sent.
     *
     * @param section entry of the rail the object belongs to
     * @param last newest entry of the object's history, at most one
     */
    public ConflictPage page(
            MenuEntry section,
            String object,
            List<HistoryEntry> last,
            Saved saved,
            Fields fields,
            String action,
            String back) {
        var texts = shell.texts();
        var lines = new ArrayList<ConflictPage.Line>();
        var same = new LinkedHashMap<String, String>();
        saved.values().forEach((field, theirs) -> {
            var mine = sent.text(field).strip();
            if (mine.equals(theirs)) {
                same.put(field, mine);
            } else {
                lines.add(new ConflictPage.Line(
                        field,
                        texts.get(fields.labels().get(field)),
                        new ConflictPage.Choice(mine, fields.reads().apply(field, mine)),
                        new ConflictPage.Choice(theirs, fields.reads().apply(field, theirs))));
            }
        });
        var who = last.isEmpty() || last.get(0).actor() == null
                ? texts.get("person.system")
                : last.get(0).actor();
        return new ConflictPage(
                shell.frame().page(section, texts.get("konflikt.titel")),
                object,
                who,
                last.isEmpty() ? saved.at() : last.get(0).at(),
                lines,
                same,
                action,
                saved.version(),
                back);
    }
}

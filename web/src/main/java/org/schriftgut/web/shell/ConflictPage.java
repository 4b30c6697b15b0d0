package org.schriftgut.web.shell;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * Somebody saved first (HTTP 412): both values side by side, and the reader decides for each field.
 *
 * @param object what it is about, reference and subject
 * @param changedBy who saved first
 * @param lines fields whose values differ
 * @param same the other fields of the form, sent along unchanged
 * @param action where the form posts to
 * @param version the newest version, which the decision is then based on
 * @param back the page of the object
 */
public record ConflictPage(
        Frame frame,
        String object,
        String changedBy,
        Instant changedAt,
        List<Line> lines,
        Map<String, String> same,
        String action,
        long version,
        String back)
        implements PageModel {

    /** One field; {@code mine} and {@code theirs} are what the form sends, the labels what people read. */
    public record Line(String field, String label, Choice mine, Choice theirs) {}

    /** A value and how it reads. */
    public record Choice(String value, String label) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteConflictPageGenerated.render(out, null, this);
    }
}

package org.schriftgut.web.configuration;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Tone;

/**
 * What a file or an earlier version would change; nothing is changed yet.
 *
 * @param action where the form that applies it is sent; empty if it cannot be applied
 * @param fields hidden fields of that form
 * @param back address of the part
 * @param findings what keeps it from being applied
 */
public record ConfigurationChangesPage(
        Frame frame, String action, List<Option> fields, String back, List<Change> changes, List<Finding> findings)
        implements PageModel {

    /**
     * One item that comes, changes or goes.
     *
     * @param approver on whose right, in words
     */
    public record Change(String part, String key, Kind kind, List<Line> lines, String approver) {}

    /** One field of it. */
    public record Line(String field, String before, String now) {}

    /** What keeps an item from being applied, and where. */
    public record Finding(String key, String reason) {}

    /** What happens to an item. */
    public enum Kind {
        ADDED(Tone.GOOD),
        CHANGED(Tone.INFO),
        GONE(Tone.WARNING);

        private final Tone tone;

        Kind(Tone tone) {
            this.tone = tone;
        }

        public Tone tone() {
            return tone;
        }
    }

    @Override
    public void render(HtmlTemplateOutput out) {
        JteConfigurationChangesPageGenerated.render(out, null, this);
    }
}

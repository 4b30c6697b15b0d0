package org.schriftgut.web.configuration;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * The configuration part by part, for administrators, and a set over several of them.
 *
 * @param action address of the page; a set is sent to {@code /vergleich} below it
 * @param form field {@code datei}
 */
public record ConfigurationPage(Frame frame, String action, Form form, List<Part> parts) implements PageModel {

    /**
     * One part.
     *
     * @param items how many it has
     * @param version number of the last version kept; 0 before the first
     * @param at when that was noted, or null
     */
    public record Part(String href, String label, int items, int version, Instant at) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteConfigurationPageGenerated.render(out, null, this);
    }
}

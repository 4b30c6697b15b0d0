package org.schriftgut.web.configuration;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;

/**
 * One part of the configuration: as it stands, out and in as a file, and its versions.
 *
 * @param action address of the part; a file is sent to {@code /vergleich} below it
 * @param form field {@code datei}
 * @param download address of the part as a file
 */
public record ConfigurationPartPage(
        Frame frame, String action, Form form, String download, List<Item> items, List<Version> versions)
        implements PageModel {

    /** One item: its key and what it says. */
    public record Item(String key, String content) {}

    /**
     * A version to go back to.
     *
     * @param href where it is compared with what stands
     * @param byHand whether it was found so, changed by hand
     */
    public record Version(String href, int number, Instant at, String by, boolean byHand) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteConfigurationPartPageGenerated.render(out, null, this);
    }
}

package org.schriftgut.web.desk;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Pager;

/**
 * The person's notices: that something waits, not what it holds.
 *
 * @param unread how many are unread, on all pages of the list
 */
public record NoticesPage(Frame frame, List<Line> lines, long unread, Pager pager) implements PageModel {

    /** One notice; {@code href} opens it. */
    public record Line(String href, String text, Instant at, boolean unread) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteNoticesPageGenerated.render(out, null, this);
    }
}

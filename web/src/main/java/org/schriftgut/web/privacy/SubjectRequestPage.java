package org.schriftgut.web.privacy;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Tone;
import org.schriftgut.web.records.Panel;

/**
 * One request, as its coordinator sees it: which units hold something, never what.
 *
 * @param facts person, words, days
 * @param export address of what is handed out; empty until every unit has answered
 * @param close address that closes the request; empty if it is closed
 */
public record SubjectRequestPage(
        Frame frame, List<Panel.Metadata.Fact> facts, List<Line> units, String export, String close)
        implements PageModel {

    /** How far a unit is. */
    public record Line(String unit, int hits, int handedOut, int withheld, String standing, Tone tone) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteSubjectRequestPageGenerated.render(out, null, this);
    }
}

package org.schriftgut.web.privacy;

import gg.jte.html.HtmlTemplateOutput;
import java.time.LocalDate;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Tone;

/**
 * Requests of people for what is kept about them: those one coordinates, and those one's unit has to answer.
 *
 * @param form fields {@code person}, {@code suchworte} (one a line), {@code eingang}
 * @param mayCoordinate whether the person opens requests
 */
public record SubjectRequestsPage(Frame frame, List<Line> requests, List<Line> parts, Form form, boolean mayCoordinate)
        implements PageModel {

    /** One of them; {@code unit} is empty in the list of requests. */
    public record Line(String subject, String href, String unit, LocalDate due, String standing, Tone tone) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteSubjectRequestsPageGenerated.render(out, null, this);
    }
}

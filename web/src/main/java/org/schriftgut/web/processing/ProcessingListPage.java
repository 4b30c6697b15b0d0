package org.schriftgut.web.processing;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.page.Tone;

/**
 * The record of processing: its activities, what it lacks, and who is responsible.
 *
 * @param gaps branches of the file plan with dossiers that belong to no activity; empty also for those who only read
 * @param controller who is responsible
 * @param isHeadless whether that is not complete
 * @param form fields {@code anschrift}, {@code vertretung}, {@code beauftragte}, for who is responsible
 */
public record ProcessingListPage(
        Frame frame,
        List<Line> activities,
        List<Gap> gaps,
        List<ProcessingSheet.Item> controller,
        boolean isHeadless,
        Form form,
        boolean mayWrite)
        implements PageModel {

    /** An activity; {@code branches} are codes of the file plan. */
    public record Line(
            String code, String name, String href, String unit, String branches, String standing, Tone tone) {}

    /** A branch, and where an activity for it is added. */
    public record Gap(String code, String title, String href, String add) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteProcessingListPageGenerated.render(out, null, this);
    }
}

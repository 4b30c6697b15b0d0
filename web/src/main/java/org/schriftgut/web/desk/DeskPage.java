package org.schriftgut.web.desk;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.records.CaseLine;

/**
 * My desk: what I used last, and my open cases.
 *
 * @param openCases the first of them
 * @param openTotal how many there are in all
 */
public record DeskPage(Frame frame, List<Recent> recent, List<CaseLine> openCases, long openTotal)
        implements PageModel {

    /** Something used lately. {@code place} names where it lies. */
    public record Recent(Kind kind, String href, String reference, String subject, String place, Instant at) {}

    /** What it is. */
    public enum Kind {
        DOSSIER("dossier"),
        CASE("case"),
        DOCUMENT("file-text");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        /** Name of its icon in {@code static/icons.svg}. */
        public String icon() {
            return icon;
        }
    }

    @Override
    public void render(HtmlTemplateOutput out) {
        JteDeskPageGenerated.render(out, null, this);
    }
}

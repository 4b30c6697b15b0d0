package org.schriftgut.web.plan;

import java.util.List;
import org.schriftgut.web.page.Frame;

/** Why numbers are missing among the dossiers of an entry of the file plan, for the registry. */
public record NumberGapsPage(Frame frame, String id, String code, String title, List<Line> lines) {

    /**
     * One dossier the reader may not see.
     *
     * @param access who sees it
     * @param unit whom to ask about it
     */
    public record Line(String reference, String access, String unit) {}
}

package org.schriftgut.web.oversight;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.records.Panel;

/**
 * What proves one entry of the log, in plain words.
 *
 * @param isProven whether a signed head covers the entry already
 * @param facts position, hashes, key
 * @param steps hashes from the entry up to the root
 * @param download address of the proof as JSON
 * @param signedAt when the head was signed; null while there is none
 */
public record ProofPage(
        Frame frame, boolean isProven, List<Panel.Metadata.Fact> facts, int steps, String download, Instant signedAt)
        implements PageModel {

    @Override
    public void render(HtmlTemplateOutput out) {
        JteProofPageGenerated.render(out, null, this);
    }
}

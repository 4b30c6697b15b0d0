package org.schriftgut.web.authority;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.PageModel;

/**
 * The authority as a whole, for its administrators: name, words, logo, and the request for its deletion.
 *
 * @param form {@code bezeichnung}, {@code begriffe} and the fields of the words
 * @param logo address of the logo; empty if there is none
 * @param logoForm the chosen file
 * @param deletion null if nobody asked for it
 * @param deletionForm {@code grund}
 */
public record AuthorityPage(
        Frame frame,
        Form form,
        List<Option> termSets,
        List<Word> words,
        String logo,
        Form logoForm,
        long maxLogoBytes,
        Deletion deletion,
        Form deletionForm,
        int waitingDays)
        implements PageModel {

    /**
     * One word that may be replaced.
     *
     * @param usual what stands there without an own word
     */
    public record Word(String field, String label, String usual) {}

    /** The confirmed request for the deletion. */
    public record Deletion(Instant askedAt, Instant dueAt, String reason, boolean due) {}

    @Override
    public void render(HtmlTemplateOutput out) {
        JteAuthorityPageGenerated.render(out, null, this);
    }
}

package org.schriftgut.web.page;

import gg.jte.html.HtmlTemplateOutput;

/**
 * What a page shows: a record whose template bears its name and lies in the folder of its area.
 *
 * <p>The template becomes a class beside the record, which the record calls: one that does not fit does not compile.
 */
public interface PageModel {

    /** Writes the page. */
    void render(HtmlTemplateOutput out);
}

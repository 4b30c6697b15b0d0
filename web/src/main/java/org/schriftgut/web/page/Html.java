package org.schriftgut.web.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A page as bytes, ready to be answered.
 *
 * <p>It is made completely before the first byte leaves, so that a mistake in it still becomes an error page.
 */
public final class Html implements StreamingOutput {

    /** Media type of every page. */
    public static final String MEDIA_TYPE = "text/html; charset=UTF-8";

    /**
     * Content-Security-Policy every page is answered with: nothing inline, nothing from elsewhere. {@code data:} is for
     * the icons inside the KERN style sheet, {@code blob:} for images PDF.js draws.
     */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Utf8ByteOutput page = new Utf8ByteOutput();

    private Html(PageModel model) {
        model.render(new OwaspHtmlTemplateOutput(page));
    }

    /** Makes the page of a model. */
    public static Html of(PageModel model) {
        return new Html(model);
    }

    @Override
    public void write(OutputStream out) throws IOException {
        page.writeTo(out::write);
    }

    /** Length of the page in bytes. */
    public int sizeBytes() {
        return page.getContentLength();
    }

    @Override
    public String toString() {
        var bytes = new ByteArrayOutputStream(sizeBytes());
        try {
            write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("A byte array does not fail", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

package org.schriftgut.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.inspection.UnsafeContent;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Look;
import org.schriftgut.web.page.Texts;
import org.schriftgut.web.page.Viewer;
import org.schriftgut.web.problem.ProblemJson;
import org.schriftgut.web.problem.Refusals;

/** Error pages: what happened, what is safe, what to do next. */
@ApplicationScoped
class Failures {

    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    @Inject
    Shell shell;

    @Inject
    Ids ids;

    Response page(int status, ErrorPage.Kind kind) {
        return page(status, kind, "");
    }

    /**
     * The page of a refusal, with the sentence of its code where the page does not say the same already.
     *
     * <p>What is not there has one page: foreign, hidden and unknown cannot be told apart.
     */
    Response refusal(Problem refused) {
        var detail = refused instanceof UnsafeContent || refused.kind() == Kind.NOT_FOUND
                ? ""
                : Refusals.closed(shell.refusals().of(refused));
        return shell.page(ProblemJson.status(refused.kind()), html(ErrorKinds.of(refused), detail, ""));
    }

    /** The page of a mistake of ours: the log holds the cause under the id that the page shows. */
    Response incident(Throwable cause) {
        var incident = ids.next().toString();
        LOG.log(System.Logger.Level.ERROR, "Incident " + incident, cause);
        return page(500, ErrorPage.Kind.FAILED, incident);
    }

    /** The first sentence of the page, as a problem a script can show. */
    Response sentence(Problem refusal) {
        var page = ErrorKinds.of(refusal);
        var problem = ProblemJson.inWords(
                refusal.kind(), refusal.code(), shell.usualTexts().get("ErrorPage.Kind." + page.name() + ".was"));
        return Response.status(problem.status())
                .type(ProblemJson.MEDIA_TYPE + ";charset=UTF-8")
                .entity(problem.json())
                .build();
    }

    private Response page(int status, ErrorPage.Kind kind, String incident) {
        return shell.page(status, html(kind, incident));
    }

    /** The page alone, where the answer is given by other means. */
    Html html(ErrorPage.Kind kind, String incident) {
        return html(kind, "", incident);
    }

    private Html html(ErrorPage.Kind kind, String detail, String incident) {
        var frame = frame();
        var title = frame.texts().get("ErrorPage.Kind." + kind.name() + ".was");
        return Html.of(new ErrorPage(frame.page(MenuEntry.NONE, title), kind, detail, incident));
    }

    /** The usual frame, or, when not even that can be made, one that needs nothing. */
    private Frame frame() {
        try {
            return shell.frame();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "The error page does without the person", e);
            return Frame.of(Texts.of(Locale.GERMAN), Viewer.NOBODY, Look.DEFAULT, "", "/ui/");
        }
    }
}

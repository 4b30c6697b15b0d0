package org.schriftgut.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.schriftgut.common.Paging;
import org.schriftgut.fileplan.PlanChange;
import org.schriftgut.web.plan.PlanPreviewPage.Change;
import org.schriftgut.web.plan.PlanPreviewPage.Kind;
import org.schriftgut.web.plan.PlanPreviewPage.Line;
import org.schriftgut.web.shell.Shell;

/** What an import changes, in the reader's words. */
@RequestScoped
public class PlanChangeLines {

    @Inject
    Shell shell;

    /** One part of the changes. */
    List<Change> of(List<PlanChange> changes, Paging part) {
        return changes.stream()
                .skip(part.offset())
                .limit(part.limit())
                .map(change -> new Change(
                        change.isNew() ? Kind.ADDED : Kind.CHANGED,
                        change.code(),
                        change.title(),
                        change.fields().stream().map(this::line).toList(),
                        change.stopsFiling()))
                .toList();
    }

    private Line line(PlanChange.Field field) {
        return new Line(shell.texts().get("plan.feld." + field.name()), value(field.before()), value(field.now()));
    }

    private String value(Object value) {
        if (value instanceof Boolean truth) {
            return shell.texts().get(truth ? "rechte.ja" : "rechte.nein");
        }
        if (value instanceof LocalDate day) {
            return shell.texts().day(day);
        }
        return value == null ? "" : value.toString();
    }
}

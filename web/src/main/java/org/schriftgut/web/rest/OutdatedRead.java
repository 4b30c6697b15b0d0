package org.schriftgut.web.rest;

import java.util.function.Supplier;
import org.schriftgut.common.Failures;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.web.problem.ProblemJson;
import org.schriftgut.web.problem.Refusals;

/** The caller changed what somebody else had changed before; carries the object as it is now, so that both can be shown. */
public final class OutdatedRead extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Object current;

    private OutdatedRead(Problem problem, Object current) {
        super(problem);
        this.problem = problem;
        this.current = current;
    }

    /**
     * Runs a change that names the version its caller read.
     *
     * @param current the object as it is now, asked for only when that version is outdated
     */
    public static <T> T change(Supplier<T> change, Supplier<?> current) {
        try {
            return change.get();
        } catch (Exception e) { // a failed commit throws checked ones out of a facade
            var problem = Failures.asProblem(e);
            if (problem.isPresent() && problem.get().kind() == Kind.STALE) {
                throw new OutdatedRead(problem.get(), current.get());
            }
            throw e;
        }
    }

    ProblemJson answer(Refusals refusals) {
        return ProblemJson.of(problem, current, refusals);
    }
}

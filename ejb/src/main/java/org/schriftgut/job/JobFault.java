package org.schriftgut.job;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about jobs, and why they fail. */
public enum JobFault implements Code {
    NO_JOB,
    /** Of an error of the program: its type; the log of the server tells more. */
    FAILED(String.class),
    WAITS_ALREADY,
    SERVER_ENDED,
    NOT_REPEATABLE(JobState.class),
    NOT_UNDER_WAY(JobState.class);

    private final List<Class<?>> args;

    JobFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}

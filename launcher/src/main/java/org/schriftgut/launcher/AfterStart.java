package org.schriftgut.launcher;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;

/**
 * Something to do once the server answers and before the ready line is printed, such as loading the demo authority. Found by
 * {@link java.util.ServiceLoader}; an exception stops the launcher with its message.
 */
public interface AfterStart {
    /**
     * What the launcher knows about the server it has started.
     *
     * @param address base address, ending in a slash
     * @param operatorToken bearer token of the operator's API, valid for this run
     * @param dataFolder the data folder; it is kept between runs
     * @param demo whether SCHRIFTGUT_DEMO asks for the demo authority
     */
    record Started(URI address, String operatorToken, Path dataFolder, boolean demo) {}

    /**
     * Does its work, or nothing if it has been done in an earlier run.
     *
     * @param out progress and results for the person at the terminal
     */
    void afterStart(Started started, PrintStream out) throws Exception;
}

package org.schriftgut.search.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.pkg.RarParser;

/** Entry point of the worker process. */
public final class WorkerMain {
    private WorkerMain() {}

    /** Every parser on the class path but the one for RAR, whose library is not free software. */
    static Parser parsers() {
        return new DefaultParser(MediaTypeRegistry.getDefaultRegistry(), new ServiceLoader(), List.of(RarParser.class));
    }

    /** Serves tasks from standard input until it ends. */
    public static void main(String[] args) {
        serve(WorkerMain::parsers);
    }

    /** The parsers are made after standard output is out of their reach. */
    static void serve(Supplier<Parser> parsers) {
        var in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // What a library prints must neither mix into the protocol nor wait for input.
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        LogManager.getLogManager().reset();
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        new WorkerLoop(new TaskRunner(parsers.get()), in, out).serve();
    }
}

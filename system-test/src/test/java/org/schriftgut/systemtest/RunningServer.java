package org.schriftgut.systemtest;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/** The one server of a test run: started for the first class that asks, on an empty data folder, stopped with the JVM. */
public final class RunningServer {

    private static LauncherProcess shared;

    private static GreenMail mails;

    private RunningServer() {}

    /** The mail server that {@link #get()} sends to. */
    static synchronized GreenMail mails() {
        if (mails == null) {
            mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mails.start();
        }
        return mails;
    }

    /** The server; nobody stops or kills this one. */
    public static synchronized LauncherProcess get() {
        if (shared == null) {
            shared = LauncherProcess.start(
                    emptyFolder("server"),
                    Map.of(
                            "SCHRIFTGUT_MAIL_HOST", "127.0.0.1",
                            "SCHRIFTGUT_MAIL_PORT",
                                    String.valueOf(mails().getSmtp().getPort()),
                            "SCHRIFTGUT_MAIL_TLS", "none",
                            "SCHRIFTGUT_MAIL_FROM", "akte@kreis.example",
                            "SCHRIFTGUT_PUBLIC_ADDRESS", "https://akte.example"));
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close, "stop-server"));
        }
        return shared;
    }

    /** A data folder below the tests' folder that holds nothing. */
    static Path emptyFolder(String name) {
        var folder = LauncherProcess.WORK.resolve(name);
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }
}

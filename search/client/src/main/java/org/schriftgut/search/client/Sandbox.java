package org.schriftgut.search.client;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What the operating system can do to hold a worker back: the commands to put before {@code java}. Each is tried once
 * with {@code true}; what does not work here is left out and logged.
 */
final class Sandbox {
    private static final System.Logger LOG = System.getLogger(Sandbox.class.getName());

    private final List<String> prefix;
    private final boolean networkCut;

    private Sandbox(List<String> prefix, boolean networkCut) {
        this.prefix = List.copyOf(prefix);
        this.networkCut = networkCut;
    }

    /**
     * Tries what works on this machine.
     *
     * @param maxFileBytes largest file a worker may write
     */
    static Sandbox probe(long maxFileBytes) {
        var prefix = new ArrayList<String>();
        add(prefix, List.of("nice", "-n", "3"));
        // As root a new network namespace needs nothing else; an ordinary user needs a user namespace around it.
        var networkCut = add(prefix, List.of("unshare", "-n")) || add(prefix, List.of("unshare", "-rn"));
        add(prefix, List.of("prlimit", "--core=0", "--fsize=" + maxFileBytes));
        add(prefix, List.of("setpriv", "--no-new-privs"));
        LOG.log(
                networkCut ? System.Logger.Level.INFO : System.Logger.Level.WARNING,
                "Workers run {0} network, started through {1}",
                networkCut ? "without" : "WITH",
                prefix.isEmpty() ? "nothing" : String.join(" ", prefix));
        return new Sandbox(prefix, networkCut);
    }

    private static boolean add(List<String> prefix, List<String> command) {
        var attempt = new ArrayList<>(prefix);
        attempt.addAll(command);
        attempt.add("true");
        if (!works(attempt)) {
            return false;
        }
        prefix.addAll(command);
        return true;
    }

    private static boolean works(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (process.waitFor(5, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<String> prefix() {
        return prefix;
    }

    boolean isNetworkCut() {
        return networkCut;
    }
}

package org.schriftgut.launcher.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.schriftgut.launcher.AfterStart;

/**
 * Loads the demo authority after the server's first start.
 *
 * <p>A load that fails leaves the server running; the next start goes on where it stopped. A file in the data folder says
 * that it is complete.
 */
public final class DemoAuthority implements AfterStart {
    private static final String MARK = "demo-loaded";
    private static final int AT_ONCE = 3;
    private static final int STEP = 25;

    private final List<Organisation> organisations = List.of(
            Organisation.read("musterland", "Landkreis Musterland"),
            Organisation.read("musterdorf", "Gemeinde Musterdorf"));

    @Override
    public void afterStart(Started started, PrintStream out) throws InterruptedException {
        if (!started.demo()) {
            return;
        }
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        var mark = started.dataFolder().resolve(MARK);
        var sessions = new Sessions(http, started.address());
        try {
            if (!isLoaded(mark, sessions)) {
                load(started, http, sessions, out);
                Files.writeString(mark, "The demo authority is complete.\n");
                sessions.end();
            }
        } catch (IOException | ExecutionException | RuntimeException e) {
            var cause = e instanceof ExecutionException ? e.getCause() : e;
            out.println(
                    "Demo: not loaded to the end (" + Objects.requireNonNullElse(cause.getMessage(), cause.toString())
                            + "). The server runs; stop it and start it again to go on with the demo.");
            return;
        }
        printSignIns(started, out);
    }

    /** The mark alone is not enough: the database may be another one than in the last run. */
    private boolean isLoaded(Path mark, Sessions sessions) throws IOException, InterruptedException {
        return Files.exists(mark) && sessions.isKnown(organisations.get(0).signIn("admin"));
    }

    private void load(Started started, HttpClient http, Sessions sessions, PrintStream out)
            throws IOException, InterruptedException, ExecutionException {
        var begin = System.nanoTime();
        out.println("Demo: tenants, units, accounts and file plan are on their way; the server can be used meanwhile");
        var operator = Api.withToken(http, started.address(), started.operatorToken());
        var filings = new ArrayList<Callable<Void>>();
        int dossiers = 0;
        var done = new AtomicInteger();
        var total = new AtomicInteger();
        Runnable filed = () -> {
            int now = done.incrementAndGet();
            if (now % STEP == 0) {
                out.println("Demo: " + now + " of " + total + " documents");
                out.flush();
            }
        };
        for (var organisation : organisations) {
            var setup = new TenantSetup(organisation, sessions);
            setup.create(operator);
            var units = setup.units();
            setup.accounts(units);
            setup.plan();
            setup.processing(units);
            var filing = new Filing(organisation, sessions, units, filed);
            var stories = new Narrator(organisation).stories();
            total.addAndGet(stories.stream().mapToInt(Story::documentCount).sum());
            dossiers += stories.size();
            // One after the other below an entry, so that the reference numbers are always the same
            stories.stream()
                    .collect(Collectors.groupingBy(Story::planCode, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(group -> filings.add(() -> filing.file(group)));
        }
        printSignIns(started, out);
        inParallel(filings);
        out.printf("Demo: %d dossiers with %d documents in %d s%n", dossiers, done.get(), seconds(begin));
    }

    private static void inParallel(List<Callable<Void>> tasks) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var futures = tasks.stream().map(pool::submit).toList();
            for (var future : futures) {
                future.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static long seconds(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    }

    private void printSignIns(Started started, PrintStream out) {
        out.println("Demo sign-ins at " + started.address() + ", password for all: " + TenantSetup.PASSWORD);
        for (var organisation : organisations) {
            out.println("  " + organisation.name());
            out.printf("    %-24s %s%n", organisation.signIn("admin"), "Administration");
            for (var account : organisation.accounts()) {
                out.printf("    %-24s %s%n", organisation.signIn(account.login()), account.displayName());
            }
        }
        out.flush();
    }
}

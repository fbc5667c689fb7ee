package org.webinar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.webinar.sandbox.bbb.BbbOptions;
import org.webinar.sandbox.bbb.SandboxBbb;

/**
 * The minute before the start: how many pages and states a second, a storm of viewers, and what many of them write. Beside
 * it files of the same size from the same server and from nginx. Server, database and audience share the machine.
 */
class PageBenchIT {
    private static final int BROWSERS = Integer.getInteger("bench.browsers", 32);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 8);
    private static final int STORM = Integer.getInteger("bench.storm", 5_000);
    private static final int STORM_SECONDS = Integer.getInteger("bench.storm-seconds", 30);
    private static final int PRESENT = Integer.getInteger("bench.present", 10_000);
    private static final int PRESENT_SECONDS = Integer.getInteger("bench.present-seconds", 30);
    private static final String PAGE = "/live/event/" + Lectures.FIRST + "-lecture/";
    private static final String STATE = "/live/api/events/" + Lectures.FIRST + "-lecture";
    private static final String LINE = "/live/line/" + Lectures.FIRST + "-lecture";
    private static final String WRITES = "SELECT tup_inserted + tup_updated + tup_deleted FROM pg_stat_database"
            + " WHERE datname = current_database()";
    private static final String TRANSACTIONS =
            "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database()";

    private final List<String> lines = new ArrayList<>();
    private Lectures lectures;

    @Test
    void the_minute_before_the_start() throws Exception {
        lectures = Lectures.empty();
        lectures.onAir(Lectures.FIRST, 1, "http://127.0.0.1:9/%d.m3u8", "nobody who acts");
        try (SandboxBbb bbb = SandboxBbb.start(new BbbOptions());
                ServerProcess product = ServerProcess.product("page", lectures.settings(bbb.apiUrl(), bbb.secret()))) {
            BbbRooms.open(bbb, "room-" + Lectures.FIRST);
            int page = size(product.port(), PAGE);
            int state = size(product.port(), STATE);
            requests(product, page, state);
            storm(product);
            presence(product);
        }
    }

    private static int size(int port, String path) {
        try (Visitors one = new Visitors(port, path)) {
            one.storm(1, 1);
            assertThat(one.failures()).as(path).isZero();
            return (int) one.bytes();
        }
    }

    private void requests(ServerProcess product, int page, int state) throws Exception {
        say("| what | bytes | from | a second | median | p99 | no answer | transactions for each |");
        say("|---|---|---|---|---|---|---|---|");
        ask("page", "the product", product.port(), PAGE, true);
        ask("state", "the product", product.port(), STATE, true);
        try (ServerProcess bare = ServerProcess.bare("bare-files", war(page, state))) {
            ask("file of the page's size", "the same server", bare.port(), "/page.html", false);
            ask("file of the state's size", "the same server", bare.port(), "/state.json", false);
        }
        try (FileServer nginx = FileServer.start(page, state)) {
            ask("file of the page's size", "nginx, one worker", nginx.port(), "/page.html", false);
            ask("file of the state's size", "nginx, one worker", nginx.port(), "/state.json", false);
        }
    }

    private void ask(String what, String from, int port, String path, boolean ours) throws IOException, SQLException {
        try (Visitors warm = new Visitors(port, path)) {
            warm.again(BROWSERS, SECONDS / 2.0);
        }
        long before = ours ? settled(TRANSACTIONS) : 0;
        int bytes = size(port, path);
        try (Visitors browsers = new Visitors(port, path)) {
            double rate = browsers.again(BROWSERS, SECONDS);
            Latencies times = browsers.times(0);
            say(
                    "| %s | %d | %s | %.0f | %.1f ms | %.1f ms | %s | %s |",
                    what,
                    bytes,
                    from,
                    rate,
                    times.within(0.5),
                    times.within(0.99),
                    browsers.failures() + (browsers.refused().isEmpty() ? "" : " " + browsers.refused()),
                    ours
                            ? String.format(
                                    Locale.ROOT, "%.2f", (settled(TRANSACTIONS) - before) / (double) times.count())
                            : "");
        }
    }

    /** PostgreSQL tells what has happened a second ago at the latest. */
    private long settled(String sql) throws SQLException {
        java.util.concurrent.locks.LockSupport.parkNanos(1_500_000_000L);
        return lectures.count(sql);
    }

    private void storm(ServerProcess product) throws IOException {
        say("");
        say("| %d viewers within %d s | median | p99 | slowest | no answer |", STORM, STORM_SECONDS);
        say("|---|---|---|---|---|");
        try (Visitors viewers = new Visitors(product.port(), PAGE, STATE, LINE)) {
            viewers.storm(STORM, STORM_SECONDS);
            String[] what = {"page", "first state", "line open"};
            for (int step = 0; step < what.length; step++) {
                Latencies times = viewers.times(step);
                say(
                        "| %s | %.0f ms | %.0f ms | %.0f ms | %d |",
                        what[step], times.within(0.5), times.within(0.99), times.within(1), STORM - times.count());
            }
            say("");
            say("%d bytes for each viewer; %d answers were no good.", viewers.bytes() / STORM, viewers.failures());
        }
    }

    private void presence(ServerProcess product) throws IOException, SQLException {
        try (Audience audience = Audience.at(product.port(), LINE)) {
            audience.growTo(PRESENT);
            long writes = settled(WRITES);
            long transactions = lectures.count(TRANSACTIONS);
            long begun = System.nanoTime();
            java.util.concurrent.locks.LockSupport.parkNanos(PRESENT_SECONDS * 1_000_000_000L);
            double seconds = (System.nanoTime() - begun) / 1e9;
            say("");
            say(
                    "%d viewers present: %.1f rows written a second, %.1f transactions a second; %d lost.",
                    audience.inside(),
                    (settled(WRITES) - writes) / seconds,
                    (lectures.count(TRANSACTIONS) - transactions) / seconds,
                    audience.lost());
        }
    }

    /** Kept at once: what was measured before something breaks counts. */
    private void say(String line, Object... values) throws IOException {
        lines.add(String.format(Locale.ROOT, line, values));
        System.out.println(lines.get(lines.size() - 1));
        Files.write(Path.of("target/page.md"), lines);
    }

    /** An archive with two files in it. */
    private static Path war(int page, int state) throws IOException {
        Path war = Path.of("target/bare-files.war").toAbsolutePath();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            for (Object[] file : new Object[][] {{"page.html", page}, {"state.json", state}, {"ready", 2}}) {
                zip.putNextEntry(new ZipEntry((String) file[0]));
                zip.write(FileServer.letters((Integer) file[1]));
            }
        }
        return war;
    }
}

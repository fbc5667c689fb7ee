package org.webinar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.webinar.sandbox.bbb.BbbOptions;
import org.webinar.sandbox.bbb.SandboxBbb;

/** How long a server takes to be ready and what it holds, and what two of them on one database answer, beside one alone. */
class TwoServersBenchIT {
    private static final int BROWSERS = Integer.getInteger("bench.browsers", 32);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 8);
    private static final String STATE = "/live/api/events/" + Lectures.FIRST + "-lecture";
    private static final double MIB = 1024.0 * 1024;
    private static final double NANOS = 1e9;

    private final List<String> lines = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @Test
    void one_and_two() throws Exception {
        Lectures lectures = Lectures.empty();
        lectures.onAir(Lectures.FIRST, 1, "http://127.0.0.1:9/%d.m3u8", "nobody who acts");
        try (SandboxBbb bbb = SandboxBbb.start(new BbbOptions())) {
            BbbRooms.open(bbb, "room-" + Lectures.FIRST);
            Map<String, String> settings = lectures.settings(bbb.apiUrl(), bbb.secret());
            say("| server | from its start to ready | live heap, idle | resident, idle |");
            say("|---|---|---|---|");
            try (ServerProcess first = started("the first one, which makes its tables", "first", settings);
                    ServerProcess second = started("another one on the same database", "second", settings)) {
                say("");
                say(
                        "| states asked of | a second | cores of the first | cores of the second | resident of the first |");
                say("|---|---|---|---|---|");
                load(first, second, 0, "to warm up");
                load(first, second, BROWSERS, "the first alone");
                load(first, second, BROWSERS / 2, "both, half each");
            }
        }
        threads.shutdown();
        Files.write(Path.of("target/two-servers.md"), lines);
    }

    private ServerProcess started(String what, String name, Map<String, String> settings) throws IOException {
        long begun = System.nanoTime();
        ServerProcess server = ServerProcess.product(name, settings);
        double seconds = (System.nanoTime() - begun) / NANOS;
        say("| %s | %.1f s | %.0f MiB | %.0f MiB |", what, seconds, server.liveHeap() / MIB, server.resident() / MIB);
        return server;
    }

    /** So many at the first, and the others at the second. */
    private void load(ServerProcess first, ServerProcess second, int ofFirst, String what) throws IOException {
        double before = seconds(first);
        double beforeSecond = seconds(second);
        long begun = System.nanoTime();
        var atFirst = CompletableFuture.supplyAsync(() -> ask(first, ofFirst), threads);
        var atSecond = CompletableFuture.supplyAsync(() -> ask(second, BROWSERS - ofFirst), threads);
        double rate = atFirst.join() + atSecond.join();
        double took = (System.nanoTime() - begun) / NANOS;
        say(
                "| %s | %.0f | %.2f | %.2f | %.0f MiB |",
                what,
                rate,
                (seconds(first) - before) / took,
                (seconds(second) - beforeSecond) / took,
                first.resident() / MIB);
    }

    private static double ask(ServerProcess server, int browsers) {
        if (browsers == 0) {
            return 0;
        }
        try (Visitors visitors = new Visitors(server.port(), STATE)) {
            double rate = visitors.again(browsers, SECONDS);
            assertThat(visitors.failures()).isZero();
            return rate;
        }
    }

    private static double seconds(ServerProcess server) {
        return server.cpu().toNanos() / NANOS;
    }

    private void say(String line, Object... values) {
        lines.add(String.format(Locale.ROOT, line, values));
        System.out.println(lines.get(lines.size() - 1));
    }
}

package org.webinar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What it costs a server to look after lives that run well: its CPU time with so many of them, less what it needs with none.
 * The database's is told apart.
 */
class ReconcilerBenchIT {
    private static final int[] LIVES = Stream.of(
                    System.getProperty("bench.lives", "100,50,20").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm-up-seconds", 40));
    private static final Duration WINDOW = Duration.ofSeconds(Integer.getInteger("bench.window-seconds", 30));
    private static final double SHARE_OF_A_CORE = 0.1;

    private final List<String> table = new ArrayList<>(List.of(
            "| lives | looks at a live a minute | server, of one core | a live a minute, CPU | database, of one core | lives at"
                    + " 10 % of a core |",
            "|---|---|---|---|---|---|"));

    /**
     * What was used in a while.
     *
     * @param server cores
     * @param database cores
     * @param looks at rooms
     */
    private record Use(double server, double database, long looks) {}

    @Test
    void a_live_a_minute() throws Exception {
        Lectures lectures = Lectures.empty();
        try (RunningWorld world = new RunningWorld();
                ServerProcess product =
                        ServerProcess.product("reconciler", lectures.settings(world.bbb(), "a secret"))) {
            lectures.onAir(Lectures.FIRST, LIVES[0], world.hls(), null);
            use(product, world, WARM_UP);
            List<Use> uses = new ArrayList<>();
            for (int lives : LIVES) {
                lectures.endAfter(Lectures.FIRST + lives - 1);
                uses.add(use(product, world, WINDOW));
                assertThat(lectures.count("SELECT count(*) FROM webinar_live_session WHERE state = 'ON_AIR'"))
                        .isEqualTo(lives);
            }
            lectures.endAfter(0);
            Use idle = use(product, world, WINDOW);
            for (int i = 0; i < LIVES.length; i++) {
                add(LIVES[i], uses.get(i), idle);
            }
            table.add(String.format(
                    Locale.ROOT, "| 0 | 0 | %.1f %% | | %.1f %% | |", 100 * idle.server(), 100 * idle.database()));
        }
        Files.write(Path.of("target/reconciler.md"), table);
        table.forEach(System.out::println);
    }

    private void add(int lives, Use use, Use idle) {
        double each = (use.server() - idle.server()) / lives;
        table.add(String.format(
                Locale.ROOT,
                "| %d | %.0f | %.1f %% | %.0f ms | %.1f %% | %.0f |",
                lives,
                use.looks() * 60.0 / WINDOW.toSeconds() / lives,
                100 * use.server(),
                each * 60_000,
                100 * use.database(),
                SHARE_OF_A_CORE / each));
    }

    private static Use use(ServerProcess product, RunningWorld world, Duration span) {
        Duration server = product.cpu();
        Duration database = database();
        long looks = world.looksAtRooms();
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < span.toNanos()) {
            LockSupport.parkNanos(span.toNanos() - (System.nanoTime() - begun));
        }
        double nanos = System.nanoTime() - begun;
        return new Use(
                product.cpu().minus(server).toNanos() / nanos,
                database().minus(database).toNanos() / nanos,
                world.looksAtRooms() - looks);
    }

    /** Of all its processes: those that answer stay as long as their connection. The server has left us as its parent. */
    private static Duration database() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}

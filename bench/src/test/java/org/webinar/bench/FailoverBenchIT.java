package org.webinar.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.webinar.sandbox.Sandbox;
import org.webinar.sandbox.SandboxOptions;

/**
 * Seconds from a gateway's death to a playlist that grows again at the same address: with the patience that the product is
 * handed out with, and gateways that really encode and push a picture.
 */
class FailoverBenchIT {
    private static final int RUNS = Integer.getInteger("bench.runs", 5);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int GATEWAYS = 3;

    private final List<Double> asked = new ArrayList<>();
    private final List<Double> back = new ArrayList<>();

    @Test
    void seconds_until_the_picture_is_back() throws Exception {
        Lectures lectures = Lectures.empty();
        Path folder = Path.of("target/failover-sandbox").toAbsolutePath();
        try (Sandbox sandbox =
                Sandbox.start(new SandboxOptions(folder).gateways(GATEWAYS).gatewayToken("token-of-all-gateways"))) {
            lectures.started(sandbox);
            BbbRooms.open(sandbox.bbb(), "room-" + Lectures.FIRST);
            var settings =
                    lectures.settings(sandbox.bbb().apiUrl(), sandbox.bbb().secret());
            try (ServerProcess product = ServerProcess.product("failover", settings)) {
                awaitOnAir(lectures);
                for (int run = 0; run < RUNS; run++) {
                    kill(lectures, sandbox);
                    Waits.until(product.url() + ": the dead one is free again", PATIENCE, () -> sending(sandbox) == 1);
                }
            }
        }
        List<String> table = List.of(
                "| from the gateway's death | runs | shortest | median | longest |",
                "|---|---|---|---|---|",
                line("another gateway is asked", asked),
                line("the playlist grows again at the same address", back));
        Files.write(Path.of("target/failover.md"), table);
        table.forEach(System.out::println);
    }

    private static void awaitOnAir(Lectures lectures) {
        Waits.until("it is on air", PATIENCE, () -> lectures.state().equals("ON_AIR"));
    }

    private void kill(Lectures lectures, Sandbox sandbox) {
        int working = IntStream.rangeClosed(1, GATEWAYS)
                .filter(number -> !sandbox.gateway(number).rooms().isEmpty())
                .findFirst()
                .orElseThrow();
        int startsBefore = starts(sandbox);
        long killed = System.nanoTime();
        sandbox.gateway(working).kill();
        Waits.until("another one is asked", PATIENCE, () -> starts(sandbox) > startsBefore);
        asked.add((System.nanoTime() - killed) / 1e9);
        long newest = newest(sandbox);
        Waits.until("the playlist grows", PATIENCE, () -> sandbox.publishing(1) && newest(sandbox) > newest);
        back.add((System.nanoTime() - killed) / 1e9);
        awaitOnAir(lectures);
    }

    private static long newest(Sandbox sandbox) {
        return Playlists.newest(sandbox.hlsUrl(1));
    }

    private static int starts(Sandbox sandbox) {
        return IntStream.rangeClosed(1, GATEWAYS)
                .map(number -> (int) sandbox.gateway(number).calls().stream()
                        .filter(call -> call.path().equals("/start")
                                && call.parameters().containsKey("room"))
                        .count())
                .sum();
    }

    private static long sending(Sandbox sandbox) {
        return IntStream.rangeClosed(1, GATEWAYS)
                .filter(number -> !sandbox.gateway(number).rooms().isEmpty())
                .count();
    }

    private static String line(String what, List<Double> seconds) {
        List<Double> sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f s | %.1f s | %.1f s |",
                what,
                sorted.size(),
                sorted.get(0),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }
}

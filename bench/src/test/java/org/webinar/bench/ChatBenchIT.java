package org.webinar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.webinar.bench.bare.BareBroadcast;
import org.webinar.sandbox.bbb.BbbOptions;
import org.webinar.sandbox.bbb.SandboxBbb;

/**
 * From a viewer's message to the last page that shows it, and what a page costs: the product, and beside it the same Payara
 * Micro with a servlet of fifty lines that only writes. Server, database and audience share the machine.
 */
class ChatBenchIT {
    private static final int[] VIEWERS = numbers("bench.viewers", "1000,5000,10000");
    private static final int[] RATES = numbers("bench.rates", "1,5,20");
    private static final int SECONDS = Integer.getInteger("bench.seconds", 12);
    private static final boolean WITH_CEILING = Boolean.parseBoolean(System.getProperty("bench.ceiling", "true"));
    private static final int FEWEST = 12;
    private static final double MEBI = 1024 * 1024;
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 100);

    private final List<String> table = new ArrayList<>(List.of(
            "| server | viewers | messages a second | to the first viewer, median | to the last viewer, median | p99 | server's cores | missed, doubled or"
                    + " in another order |",
            "|---|---|---|---|---|---|---|---|"));
    private final List<String> memory = new ArrayList<>(List.of(
            "| server | viewers | opened a second | live heap | a viewer, heap | resident | turned away or dropped |",
            "|---|---|---|---|---|---|"));

    private static int[] numbers(String name, String usual) {
        return Stream.of(System.getProperty(name, usual).split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    @Test
    void from_a_message_to_the_last_viewer() throws Exception {
        if (WITH_CEILING) {
            try (ServerProcess bare = ServerProcess.bare("bare", war())) {
                measure("bare broadcast", bare, "/", Speaker.toBareBroadcast(bare.url()));
            }
        }
        Lectures lectures = Lectures.empty();
        lectures.onAir(Lectures.FIRST, 1, "http://127.0.0.1:9/%d.m3u8", "nobody who acts");
        try (SandboxBbb bbb = SandboxBbb.start(new BbbOptions());
                ServerProcess product = ServerProcess.product("chat", lectures.settings(bbb.apiUrl(), bbb.secret()))) {
            BbbRooms.open(bbb, "room-" + Lectures.FIRST);
            measure(
                    "webinar",
                    product,
                    "/live/line/" + Lectures.FIRST + "-lecture",
                    Speaker.inLecture(product.url(), Lectures.FIRST));
        }
    }

    private void measure(String name, ServerProcess server, String path, Speaker speaker) throws IOException {
        int next = 0;
        try (Audience audience = Audience.at(server.port(), path)) {
            audience.growTo(1);
            FanOut.measure(server, audience, speaker, next, 20, WARM_UP);
            next += WARM_UP;
            long empty = server.liveHeap();
            for (int viewers : VIEWERS) {
                double opened = opened(audience, viewers);
                for (int rate : RATES) {
                    int messages = Math.max(rate * SECONDS, FEWEST);
                    FanOut result = FanOut.measure(server, audience, speaker, next, rate, messages);
                    next += messages;
                    add(table, "| %s | %d | %d | %s |", name, result.viewers(), rate, result.cells());
                }
                long live = server.liveHeap();
                add(
                        memory,
                        "| %s | %d | %.0f | %.0f MiB | %.1f KiB | %.0f MiB | %d |",
                        name,
                        audience.inside(),
                        opened,
                        live / MEBI,
                        (live - empty) / 1024.0 / audience.inside(),
                        server.resident() / MEBI,
                        audience.lost());
                assertThat(audience.lost()).isZero();
            }
        }
    }

    /** Kept at once: what was measured before something breaks counts. */
    private void add(List<String> to, String line, Object... values) throws IOException {
        to.add(String.format(Locale.ROOT, line, values));
        System.out.println(to.get(to.size() - 1));
        List<String> all = new ArrayList<>(table);
        all.add("");
        all.addAll(memory);
        Files.write(Path.of("target/chat.md"), all);
    }

    /** Lines that were opened a second while the audience grew. */
    private static double opened(Audience audience, int viewers) {
        int before = audience.inside();
        long begun = System.nanoTime();
        audience.growTo(viewers);
        return (audience.inside() - before) * 1e9 / (System.nanoTime() - begun);
    }

    /** An archive with nothing but the servlet. */
    private static Path war() throws IOException {
        Path war = Path.of("target/bare.war").toAbsolutePath();
        String folder = BareBroadcast.class.getPackageName().replace('.', '/');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war));
                Stream<Path> classes = Files.list(Path.of("target/test-classes", folder))) {
            for (Path file : classes.toList()) {
                zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + folder + "/" + file.getFileName()));
                Files.copy(file, zip);
            }
        }
        return war;
    }
}

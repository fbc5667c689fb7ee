package org.webinar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.webinar.sandbox.Sandbox;
import org.webinar.sandbox.SandboxOptions;
import org.webinar.sandbox.bbb.Fault;
import org.webinar.tests.CutLine;

/**
 * A live with a real picture and people who write, for half an hour, while database, BigBlueButton, a gateway and the mail
 * server are away in turn. Nothing that was said may be lost, the picture comes back, and the memory stays what it was.
 */
class SoakBenchIT {
    private static final int MINUTES = Integer.getInteger("bench.minutes", 30);
    private static final int VIEWERS = Integer.getInteger("bench.viewers", 200);
    private static final long AWAY_SECONDS = Long.getLong("bench.away-seconds", 20);
    private static final long BETWEEN_SECONDS = Long.getLong("bench.between-seconds", 40);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long A_SECOND = 1_000_000_000L;
    private static final double MOST_GROWTH = 1.15;
    private static final double LEAST_PICTURE = 0.8;
    private static final int GATEWAYS = 3;
    private static final String LINE = "/live/line/" + Lectures.FIRST + "-lecture";

    private final List<Double> heap = new ArrayList<>();
    private final Map<String, Integer> away = new HashMap<>();
    private int said;
    private int pictures;
    private int looks;

    @Test
    void nothing_is_lost_and_the_memory_stays() throws Exception {
        Lectures lectures = Lectures.empty();
        URI database = URI.create(lectures.database().url().replace("jdbc:", ""));
        Path folder = Path.of("target/soak-sandbox").toAbsolutePath();
        try (Sandbox sandbox = Sandbox.start(
                        new SandboxOptions(folder).gateways(GATEWAYS).gatewayToken("token-of-all-gateways"));
                CutLine toDatabase = new CutLine(database.getPort());
                CutLine toMail = new CutLine(sandbox.mail().smtpPort())) {
            lectures.started(sandbox);
            BbbRooms.open(sandbox.bbb(), "room-" + Lectures.FIRST);
            Map<String, String> settings = new HashMap<>(
                    lectures.settings(sandbox.bbb().apiUrl(), sandbox.bbb().secret()));
            settings.computeIfPresent(
                    "WEBINAR_DB_URL", (name, url) -> url.replace(":" + database.getPort(), ":" + toDatabase.port()));
            settings.put("EMAIL_HOST", "127.0.0.1");
            settings.put("EMAIL_PORT", String.valueOf(toMail.port()));
            settings.put("DEFAULT_FROM_EMAIL", "webinar@univ.example");
            settings.put("WEBINAR_CHAT_RELAY_PAUSE", "PT0.05S");
            try (ServerProcess product = ServerProcess.product("soak", settings);
                    FaithfulViewer viewer = FaithfulViewer.of(product.url(), Lectures.FIRST)) {
                Waits.until("it is on air", PATIENCE, () -> lectures.state().equals("ON_AIR"));
                live(product, sandbox, toDatabase, toMail);
                Waits.until("the viewer has heard all", PATIENCE, () -> new HashSet<>(viewer.heard()).size() == said);
                Waits.until(
                        "nothing waits for the room",
                        PATIENCE,
                        () -> count(
                                        lectures,
                                        "SELECT count(*) FROM"
                                                + " webinar_chat_message WHERE origin = 'PAGE' AND delivery IN ('PENDING', 'SENDING')")
                                == 0);
                Waits.until(
                        "it is on air again", PATIENCE, () -> lectures.state().equals("ON_AIR"));
                report(lectures, sandbox, viewer);
            }
        }
    }

    /** One fault after the other, with somebody who writes and looks at the picture each second. */
    private void live(ServerProcess product, Sandbox sandbox, CutLine toDatabase, CutLine toMail) throws IOException {
        List<Trouble> troubles = List.of(
                new Trouble("database", toDatabase::cut, toDatabase::mend),
                new Trouble("BigBlueButton", () -> sandbox.bbb().misbehave(Fault.HTML_502), () -> sandbox.bbb()
                        .misbehave(Fault.NONE)),
                new Trouble("gateway", () -> killOne(sandbox), () -> {}),
                new Trouble("mail", toMail::cut, toMail::mend));
        Speaker speaker = Speaker.inLecture(product.url(), Lectures.FIRST);
        try (Audience audience = Audience.at(product.port(), LINE)) {
            audience.growTo(VIEWERS);
            talk(speaker, sandbox, BETWEEN_SECONDS);
            measure(product);
            long end = System.nanoTime() + MINUTES * 60 * A_SECOND;
            for (int turn = 0; System.nanoTime() < end; turn++) {
                Trouble trouble = troubles.get(turn % troubles.size());
                trouble.begin().run();
                away.merge(trouble.what(), 1, Integer::sum);
                talk(speaker, sandbox, AWAY_SECONDS);
                trouble.end().run();
                talk(speaker, sandbox, BETWEEN_SECONDS);
                if (turn % troubles.size() == troubles.size() - 1) {
                    measure(product);
                }
            }
        }
    }

    private record Trouble(String what, Runnable begin, Runnable end) {}

    private void talk(Speaker speaker, Sandbox sandbox, long seconds) {
        long end = System.nanoTime() + seconds * A_SECOND;
        while (System.nanoTime() < end) {
            long next = System.nanoTime() + A_SECOND;
            // As a page does: the same once more until the server has it, whatever is away.
            if (taken(speaker, said)) {
                said++;
            }
            looks++;
            pictures += sandbox.publishing(1) ? 1 : 0;
            LockSupport.parkNanos(next - System.nanoTime());
        }
    }

    private static boolean taken(Speaker speaker, int number) {
        try {
            speaker.say(number).join();
            return true;
        } catch (CompletionException refused) {
            return false;
        }
    }

    private static void killOne(Sandbox sandbox) {
        IntStream.rangeClosed(1, GATEWAYS)
                .filter(number -> !sandbox.gateway(number).rooms().isEmpty())
                .findFirst()
                .ifPresent(number -> sandbox.gateway(number).kill());
    }

    private void measure(ServerProcess product) throws IOException {
        heap.add(product.liveHeap() / 1024.0 / 1024.0);
        Files.writeString(Path.of("target/soak-heap.txt"), heap.toString());
    }

    private static long count(Lectures lectures, String sql) {
        try {
            return lectures.count(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void report(Lectures lectures, Sandbox sandbox, FaithfulViewer viewer) throws Exception {
        List<Integer> inRoom = sandbox.bbb().calls().stream()
                .filter(call -> call.name().equals("sendChatMessage"))
                .map(call -> call.parameters().get("message"))
                .filter(text -> text.startsWith("#"))
                .map(Speaker::number)
                .toList();
        long rows = lectures.count("SELECT count(*) FROM webinar_chat_message");
        // When more than twenty wait, for the room was away, the older ones are summed up there in one line (decision
        // 22).
        long summedUp = lectures.count("SELECT count(*) FROM webinar_chat_message WHERE delivery = 'FAILED'");
        List<String> table = List.of(
                "| said | lost on a page that was open | in the database | summed up in the room | lost there | doubled there | picture |",
                "|---|---|---|---|---|---|---|",
                String.format(
                        Locale.ROOT,
                        "| %d | %d | %d | %d | %d | %d | %.0f %% of the time |",
                        said,
                        said - new HashSet<>(viewer.heard()).size(),
                        rows,
                        summedUp,
                        said - summedUp - new HashSet<>(inRoom).size(),
                        inRoom.size() - new HashSet<>(inRoom).size(),
                        100.0 * pictures / looks),
                "",
                "Away, how often: " + new TreeMap<>(away) + ", each for " + AWAY_SECONDS + " s in " + MINUTES
                        + " minutes; " + VIEWERS + " lines open",
                "Live heap, MiB, after each round: "
                        + heap.stream()
                                .map(each -> String.format(Locale.ROOT, "%.0f", each))
                                .toList());
        Files.write(Path.of("target/soak.md"), table);
        table.forEach(System.out::println);
        assertThat(new HashSet<>(viewer.heard())).hasSize(said);
        assertThat(rows).isEqualTo(said);
        assertThat(new HashSet<>(inRoom)).hasSize((int) (said - summedUp));
        assertThat(heap.get(heap.size() - 1)).as("the memory is flat").isLessThan(heap.get(0) * MOST_GROWTH);
        assertThat(1.0 * pictures / looks).as("the picture comes back").isGreaterThan(LEAST_PICTURE);
    }
}

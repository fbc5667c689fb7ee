package org.webinar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.webinar.sandbox.bbb.BbbOptions;
import org.webinar.sandbox.bbb.SandboxBbb;

/**
 * A server that is killed at random points while people write: what is lost and what is doubled, on the page and in the room.
 * The page keeps what it has until the server has it, and sends it again with the same key, as ours does.
 */
class ChatChaosBenchIT {
    private static final int SENDS = Integer.getInteger("bench.sends", 200);
    private static final int KILLS = Integer.getInteger("bench.kills", 8);
    private static final long SEED = Long.getLong("bench.seed", System.nanoTime());
    private static final long PACE_NANOS = 300_000_000;
    private static final int LONGEST_MILLIS_TO_DEATH = 1_500;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Random random = new Random(SEED);
    private final ExecutorService executioner = Executors.newSingleThreadExecutor();

    @Test
    void two_hundred_messages_and_a_server_that_dies() throws Exception {
        Lectures lectures = Lectures.empty();
        lectures.onAir(Lectures.FIRST, 1, "http://127.0.0.1:9/%d.m3u8", "nobody who acts");
        try (SandboxBbb bbb = SandboxBbb.start(new BbbOptions().retryScale(0.2))) {
            BbbRooms.open(bbb, "room-" + Lectures.FIRST);
            Map<String, String> settings = new HashMap<>(lectures.settings(bbb.apiUrl(), bbb.secret()));
            settings.put("WEBINAR_CHAT_RELAY_PAUSE", "PT0.05S");
            try (ServerProcess product = ServerProcess.product("chaos", settings);
                    FaithfulViewer viewer = FaithfulViewer.of(product.url(), Lectures.FIRST)) {
                Waits.until("the room tells us what it hears", PATIENCE, () -> !bbb.hooks()
                        .isEmpty());
                say(product);
                awaitAll(lectures, viewer);
                report(lectures, bbb, viewer);
            }
        } finally {
            executioner.shutdownNow();
        }
    }

    private void say(ServerProcess product) {
        Set<Integer> deaths = new HashSet<>();
        while (deaths.size() < KILLS) {
            deaths.add(random.nextInt(SENDS));
        }
        Speaker speaker = Speaker.inLecture(product.url(), Lectures.FIRST);
        CompletableFuture<Void> death = CompletableFuture.completedFuture(null);
        for (int number = 0; number < SENDS; number++) {
            if (deaths.contains(number)) {
                death.join();
                long fuse = random.nextInt(LONGEST_MILLIS_TO_DEATH) * 1_000_000L;
                death = CompletableFuture.runAsync(() -> die(product, fuse), executioner);
            }
            sayUntilHeard(speaker, number);
            LockSupport.parkNanos(PACE_NANOS);
        }
        death.join();
    }

    private static void die(ServerProcess product, long fuse) {
        LockSupport.parkNanos(fuse);
        product.kill();
        product.start();
    }

    private static void sayUntilHeard(Speaker speaker, int number) {
        Waits.until("the server takes message " + number, PATIENCE, () -> {
            try {
                speaker.say(number).join();
                return true;
            } catch (CompletionException dead) {
                return false;
            }
        });
    }

    private static void awaitAll(Lectures lectures, FaithfulViewer viewer) {
        Waits.until("the viewer has heard all", PATIENCE, () -> new HashSet<>(viewer.heard()).size() == SENDS);
        Waits.until("nothing waits for the room", PATIENCE, () -> underway(lectures) == 0);
    }

    private static long underway(Lectures lectures) {
        try {
            return lectures.count("SELECT count(*) FROM webinar_chat_message WHERE origin = 'PAGE'"
                    + " AND delivery IN ('PENDING', 'SENDING')");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void report(Lectures lectures, SandboxBbb bbb, FaithfulViewer viewer) throws Exception {
        List<Integer> onPage = viewer.heard();
        List<Integer> inRoom = bbb.calls().stream()
                .filter(call -> call.name().equals("sendChatMessage"))
                .map(call -> call.parameters().get("message"))
                .filter(text -> text.startsWith("#"))
                .map(Speaker::number)
                .toList();
        long rows = lectures.count("SELECT count(*) FROM webinar_chat_message");
        List<String> table = List.of(
                "| where | said | killed | lost | doubled | in order |",
                "|---|---|---|---|---|---|",
                line("a page that was open all the time", onPage),
                line("the room", inRoom),
                "",
                "Rows stored: " + rows + "; told again to the page and passed over by their number: "
                        + viewer.passedOver() + "; seed " + SEED);
        Files.write(Path.of("target/chaos.md"), table);
        table.forEach(System.out::println);
        assertThat(rows).as("neither an echo nor a second try is a message").isEqualTo(SENDS);
        assertThat(onPage).isEqualTo(IntStream.range(0, SENDS).boxed().toList());
        assertThat(lost(inRoom)).isZero();
    }

    private static int lost(List<Integer> heard) {
        return SENDS - new HashSet<>(heard).size();
    }

    private static String line(String where, List<Integer> heard) {
        int doubled = heard.size() - new HashSet<>(heard).size();
        List<Integer> once = heard.stream().distinct().toList();
        String ordered = once.equals(once.stream().sorted().toList()) ? "yes" : "no";
        return "| %s | %d | %d | %d | %d | %s |".formatted(where, SENDS, KILLS, lost(heard), doubled, ordered);
    }
}

package org.webinar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.webinar.sandbox.bbb.BbbOptions;
import org.webinar.sandbox.bbb.Call;
import org.webinar.sandbox.bbb.Fault;
import org.webinar.sandbox.bbb.SandboxBbb;

/**
 * How many messages a second reach a BigBlueButton that takes 50 ms for each, in order: without the pause that lets people
 * in the room read, and with it.
 */
class RelayBenchIT {
    private static final Duration ANSWER = Duration.ofMillis(50);
    private static final int MESSAGES = Integer.getInteger("bench.messages", 200);
    private static final int UNHURRIED = Integer.getInteger("bench.unhurried", 24);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Fewer than would be summed up in one line. */
    private static final int MOST_UNDERWAY = 12;

    private final List<String> table = new ArrayList<>(List.of(
            "| pause after each | messages | a second | ceiling (one call after the other) | in order | said twice |",
            "|---|---|---|---|---|---|"));

    @Test
    void messages_a_second_in_order() throws Exception {
        measure("PT0S", MESSAGES, 1 / 0.05);
        if (UNHURRIED > 0) {
            measure("PT0.5S", UNHURRIED, 1 / 0.55);
        }
        Files.write(Path.of("target/relay.md"), table);
        table.forEach(System.out::println);
    }

    private void measure(String pause, int messages, double ceiling) throws Exception {
        Lectures lectures = Lectures.empty();
        lectures.onAir(Lectures.FIRST, 1, "http://127.0.0.1:9/%d.m3u8", "nobody who acts");
        try (SandboxBbb bbb = SandboxBbb.start(new BbbOptions())) {
            BbbRooms.open(bbb, "room-" + Lectures.FIRST);
            Map<String, String> settings = new HashMap<>(lectures.settings(bbb.apiUrl(), bbb.secret()));
            settings.put("WEBINAR_CHAT_RELAY_PAUSE", pause);
            try (ServerProcess product = ServerProcess.product("relay", settings)) {
                bbb.misbehave(Fault.slow(ANSWER));
                List<Call> said = say(product, bbb, messages);
                long span =
                        Duration.between(at(said, 0), at(said, said.size() - 1)).toNanos();
                List<Integer> numbers = said.stream().map(RelayBenchIT::number).toList();
                table.add(String.format(
                        Locale.ROOT,
                        "| %s | %d | %.1f | %.1f | %s | %d |",
                        pause,
                        messages,
                        (said.size() - 1) * 1e9 / span,
                        ceiling,
                        numbers.equals(numbers.stream().sorted().toList()) ? "yes" : "no",
                        numbers.size() - numbers.stream().distinct().count()));
                assertThat(numbers)
                        .isEqualTo(IntStream.range(0, messages).boxed().toList());
            }
        }
    }

    private static List<Call> say(ServerProcess product, SandboxBbb bbb, int messages) {
        Speaker speaker = Speaker.inLecture(product.url(), Lectures.FIRST);
        for (int number = 0; number < messages; number++) {
            int next = number;
            Waits.until("the room hears", PATIENCE, () -> next - said(bbb).size() < MOST_UNDERWAY);
            speaker.say(number).join();
        }
        Waits.until("the room has heard all", PATIENCE, () -> said(bbb).size() >= messages);
        return said(bbb);
    }

    private static List<Call> said(SandboxBbb bbb) {
        return bbb.calls().stream()
                .filter(call -> call.name().equals("sendChatMessage"))
                .toList();
    }

    private static Instant at(List<Call> said, int which) {
        return said.get(which).at();
    }

    private static int number(Call call) {
        return Speaker.number(call.parameters().get("message"));
    }
}

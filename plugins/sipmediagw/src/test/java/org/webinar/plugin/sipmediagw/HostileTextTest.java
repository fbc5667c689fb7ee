package org.webinar.plugin.sipmediagw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.webinar.doubles.Family;
import org.webinar.doubles.GatewayDouble;
import org.webinar.doubles.RecordingStudio;
import org.webinar.spi.gateway.Ability;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;

/**
 * Nothing that viewers or tables hold becomes a command on a gateway (S12). What the driver sends goes through a real shell
 * here, in the words in which the launchers hand it to theirs.
 */
class HostileTextTest {
    private static final URI ENTRANCE = URI.create("https://pod.example.org/gw");
    private static final URI RTMP = URI.create("rtmp://live.example.org/live/key");
    private static final Broadcast LECTURE = new Broadcast(ENTRANCE, "abc123", RTMP);
    private static final int LONGEST = 500;

    @TempDir
    private Path folder;

    private final SipMediaGwDriver driver = new SipMediaGwDriver();
    private final RecordingStudio studio = new RecordingStudio(3);
    private GatewayDouble launcher;

    @AfterEach
    void hangUp() {
        launcher.close();
    }

    static Stream<String> texts() {
        return Stream.of(
                "$(touch hacked)",
                "`touch hacked`",
                "\"; touch hacked; \"",
                "'; touch hacked; '",
                "' $(touch hacked) '",
                "\" > hacked; \"",
                "\\\"; touch hacked; \\\"",
                "${IFS}; $((touch hacked))",
                "a\ntouch hacked\n",
                "a\r\ntouch hacked",
                "a\u0000b\u001b[31m\u0007",
                "admin\u202e\u2066olleh\u2069\ufeff",
                "'}' | touch hacked #",
                "\",\"type\":\"ACTION\",\"x\":\"",
                "%s%n%x\\n\\x41\\0101",
                "\ud800 half of a character",
                "x".repeat(9_000) + "$(touch hacked)".repeat(100));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void text_stays_text_in_the_shell_of_family_b(String text) throws Exception {
        // echo '{"event":"message", …, "text": "<text>" }' | netcat … (HTTPLauncher.py of 1.5.0 to 1.6.0)
        String heard = shell(
                "echo '{\"event\":\"message\", \"type\":\"CHAT_INPUT\", \"text\": \"%s\" }'", sent(Family.B, text));
        JsonObject message = Json.createReader(new StringReader(heard)).readObject();
        assertThat(message).hasSize(3);
        assertThat(message.getString("text")).isEqualTo(studio.chat().get(0));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void text_stays_text_in_the_shell_of_family_e(String text) throws Exception {
        for (Family family : new Family[] {Family.E_LAUNCHER, Family.E_PROXY, Family.F_PROXY}) {
            // printf "%s\n" "<text>" > ./chatFifo (HTTPLauncher.py since June 2026)
            String heard = shell("printf \"%%s\\n\" \"%s\"", sent(family, text));
            assertThat(heard).isEqualTo(studio.chat().get(studio.chat().size() - 1) + "\n");
            launcher.close();
        }
    }

    @Test
    void a_harmless_text_arrives_as_it_is() throws Exception {
        assertThat(sent(Family.B, "Déjà vu à 10 €, 100 % – 中文 👩‍🏫 ?!"))
                .isEqualTo("Déjà vu à 10 €, 100 % – 中文 👩‍🏫 ?!");
        assertThat(sent(Family.B, "It's \"5 $\"")).isEqualTo("It’s ”5 ＄”");
    }

    @ParameterizedTest
    @EnumSource(names = {"C", "D_LAUNCHER", "D_PROXY"})
    void no_text_is_sent_where_it_would_be_lost_or_destroyed(Family family) {
        GatewayAddress gateway = gateway(family);
        assertThat(driver.probe(gateway).abilities()).doesNotContain(Ability.CHAT);
        Engagement engagement = driver.start(gateway, LECTURE);
        assertThatThrownBy(() -> driver.say(gateway, engagement, "Hello")).isInstanceOf(GatewayTrouble.class);
        assertThat(studio.chat()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL)
    void addresses_that_may_be_misread_are_refused_before_anything_is_sent(Family family) {
        GatewayAddress gateway = gateway(family);
        Stream.of(
                        "$(id)",
                        "`id`",
                        "a'b",
                        "a\"b",
                        "a\nb",
                        "a\u0000b",
                        "a\u202eb",
                        "a b",
                        "../x",
                        "-p",
                        "A",
                        "",
                        "a".repeat(10_000))
                .forEach(room -> assertRefused(gateway, new Broadcast(ENTRANCE, room, RTMP)));
        Stream.of(
                        "rtmp://h/$(id)/k",
                        "rtmp://h/a'b/k",
                        "rtmp://h/a;b/k",
                        "rtmp://h/a*b",
                        "http://h/a/k",
                        "rtmp://h/" + "k".repeat(10_000),
                        "rtmp://h/k\u202e",
                        "rtmp://h/(k)",
                        "-x")
                .forEach(rtmp -> assertRefused(gateway, new Broadcast(ENTRANCE, "abc123", URI.create(rtmp))));
        if (family.isToldTheDomain()) {
            Stream.of(
                            "https://h/$(id)",
                            "https://h/a'b",
                            "https://h/a;b",
                            "https://user@h/x",
                            "https://h/" + "x".repeat(10_000))
                    .forEach(page -> assertRefused(gateway, new Broadcast(URI.create(page), "abc123", RTMP)));
        }
        assertThat(launcher.calls()).isEmpty();
    }

    @Test
    void names_that_an_administrator_types_are_checked_too() {
        launcher = GatewayDouble.talking(Family.D_LAUNCHER.tongue(studio, ""));
        for (String id : new String[] {"$(id)", "a b", "-p", "x\ny", "a".repeat(10_000)}) {
            assertRefused(address("d-launcher", Map.of(Launcher.GW_ID, id)), LECTURE);
            assertRefused(address("d-launcher", Map.of(Launcher.GW_ID, "gw", Launcher.BROWSING, id)), LECTURE);
        }
        assertRefused(address("d-launcher", Map.of()), LECTURE);
        assertThat(launcher.calls()).isEmpty();
    }

    private void assertRefused(GatewayAddress gateway, Broadcast broadcast) {
        assertThatThrownBy(() -> driver.start(gateway, broadcast))
                .isInstanceOfSatisfying(GatewayTrouble.class, trouble -> assertThat(trouble.kind())
                        .isEqualTo(Kind.MISCONFIGURED));
    }

    private String sent(Family family, String text) {
        GatewayAddress gateway = gateway(family);
        Engagement engagement = driver.start(gateway, LECTURE);
        driver.say(gateway, engagement, text);
        driver.stop(gateway, engagement);
        String sent = studio.chat().get(studio.chat().size() - 1);
        assertThat(sent.codePointCount(0, sent.length())).isLessThanOrEqualTo(LONGEST);
        return sent;
    }

    private GatewayAddress gateway(Family family) {
        launcher = GatewayDouble.talking(family.tongue(studio, "t0ken"));
        return address(
                family.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                Map.of(Launcher.GW_ID, Family.GATEWAY_ID));
    }

    private GatewayAddress address(String dialect, Map<String, String> parameters) {
        return new GatewayAddress(launcher.url(), "t0ken", dialect, parameters, null);
    }

    private String shell(String template, String text) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", template.formatted(text))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String heard = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor(10, TimeUnit.SECONDS)).isTrue();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("files that the text has made").isEmpty();
        }
        return heard;
    }
}

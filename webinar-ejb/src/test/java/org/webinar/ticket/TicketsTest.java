package org.webinar.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Settings;

/** Who has a ticket gets its stream, and no other, for a while. */
class TicketsTest {
    private static final Instant NOW = Instant.parse("2026-12-01T10:04:59Z");
    private static final String HOST = "live.univ.example";
    private static final String HALL = "https://live.univ.example/hls/hall-1.m3u8";
    private static final String PIECE = "/hls/hall-1-17.ts";

    private static Tickets at(Instant now, String life, String key) {
        Settings settings = FixedSettings.of(Map.of("webinar.hls.ticket-life", life, "SECRET_KEY", key));
        return new Tickets(settings, FixedSettings.secrets(key), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Tickets at(Instant now) {
        return at(now, "PT10M", "key");
    }

    private static String ticket(String playlist) {
        return at(NOW).of(playlist).orElseThrow();
    }

    @Test
    void nobody_gets_one_where_streaming_servers_do_not_ask() {
        assertThat(at(NOW, "PT0S", "key").of(HALL)).isEmpty();
    }

    @Test
    void everybody_has_the_same_one_for_half_its_life() {
        assertThat(at(NOW).of(HALL)).isEqualTo(at(NOW.minusSeconds(299)).of(HALL));
        assertThat(at(NOW).of(HALL)).isNotEqualTo(at(NOW.plusSeconds(1)).of(HALL));
    }

    @Test
    void it_is_good_for_half_its_life_at_least_and_for_all_of_it_at_most() {
        String ticket = ticket(HALL);
        assertThat(at(NOW.plus(Duration.ofMinutes(5))).opens(ticket, HOST, PIECE))
                .isTrue();
        assertThat(at(NOW.plusSeconds(301)).opens(ticket, HOST, PIECE)).isFalse();
        assertThat(at(NOW.minusSeconds(299).plus(Duration.ofMinutes(10))).opens(ticket, HOST, PIECE))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hls/hall-1.m3u8", "/hls/hall-1-17.ts", "/hls/hall-1-17.m4s"})
    void it_opens_the_playlist_and_what_belongs_to_it(String path) {
        assertThat(at(NOW).opens(ticket(HALL), HOST, path)).isTrue();
        assertThat(at(NOW).opens(ticket(HALL), null, path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hls/hall-10.m3u8",
                "/hls/hall-1-b.m3u8",
                "/hls/hall-1-2.m3u8",
                "/hls/hall-1_b.m3u8",
                "/hls/hall-1b-17.ts",
                "/hls/hall-2.m3u8",
                "/hls/hall-1/../hall-2.m3u8",
                "/hls/hall-1/%2e%2e/hall-2.m3u8",
                "/hls//hall-1.m3u8",
                "/hls/",
                ""
            })
    void it_opens_nothing_beside_it(String path) {
        assertThat(at(NOW).opens(ticket(HALL), HOST, path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/hls/hall-1/index.m3u8, true",
        "/hls/hall-1/full-17.ts, true",
        "/hls/hall-1/captions/en.vtt, true",
        "/hls/hall-10/index.m3u8, false",
        "/hls/hall-1/../hall-2/index.m3u8, false",
        "/hls/hall-1, false"
    })
    void a_playlist_called_index_has_its_folder(String path, boolean opens) {
        String ticket = ticket("http://live.univ.example:8888/hls/hall-1/index.m3u8?a=b");
        assertThat(at(NOW).opens(ticket, HOST, path)).isEqualTo(opens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream", "master", "index", "playlist", "manifest"})
    void a_broadcaster_with_a_common_name_among_others_opens_itself_alone(String name) {
        String ticket = ticket("https://live.univ.example/hls/" + name + ".m3u8");
        assertThat(at(NOW).opens(ticket, HOST, "/hls/" + name + ".m3u8")).isTrue();
        assertThat(at(NOW).opens(ticket, HOST, "/hls/" + name + "-17.ts")).isTrue();
        assertThat(at(NOW).opens(ticket, HOST, "/hls/hall-1.m3u8")).isFalse();
        assertThat(at(NOW).opens(ticket, HOST, "/hls/hall-1/index.m3u8")).isFalse();
        assertThat(at(NOW).opens(ticket("https://live.univ.example/" + name + ".m3u8"), HOST, PIECE))
                .isFalse();
    }

    @Test
    void it_is_for_one_host_where_that_is_said() {
        assertThat(at(NOW).opens(ticket(HALL), "other.univ.example", PIECE)).isFalse();
        assertThat(at(NOW).opens(ticket(HALL), "LIVE.univ.example", PIECE)).isTrue();
    }

    @Test
    void what_was_changed_or_made_elsewhere_opens_nothing() {
        String ticket = ticket(HALL);
        String[] parts = ticket.split("\\.");
        String later = String.join(".", parts[0], "99999999999", parts[2], parts[3], parts[4]);
        String strange = at(NOW, "PT10M", "another key").of(HALL).orElseThrow();
        for (String wrong :
                new String[] {null, "", "....", "1.2.3.4.5", later, strange, ticket + "x", "x".repeat(2000)}) {
            assertThat(at(NOW).opens(wrong, HOST, PIECE)).as(wrong).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nonsense", "https://live.univ.example/a b.m3u8", "https://live.univ.example/h%C3%A9.m3u8", ""})
    void what_can_not_be_read_in_one_way_only_gets_none(String playlist) {
        assertThat(at(NOW).of(playlist)).isEmpty();
    }
}

package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Settings;
import org.webinar.ticket.Tickets;

/** Streaming servers that show something else than a playlist, or to others alone, and a certificate that ends. */
class LiesOfStreamsTest {
    private static final String OURS = "https://webinar.univ.example";
    private static final String APPLE = "application/vnd.apple.mpegurl";

    private final Map<String, String> values = new HashMap<>(Map.of("SECRET_KEY", "key", "webinar.url", OURS));
    private final Settings settings = FixedSettings.of(values);
    private final LyingOutside outside = new LyingOutside();
    private String watched = "https://live.univ.example/hls/hall-1.m3u8";

    /** Of tables that a test says. */
    private final class Tables extends KnownGateways {
        @Override
        public List<HlsAddress> watched() {
            return List.of(new HlsAddress(1, "Hall 1", watched));
        }

        @Override
        public List<PushAddress> pushed() {
            return List.of(new PushAddress(1, "live.univ.example", 1935));
        }

        /** Nobody sends. */
        @Override
        public boolean inUse(PushAddress address) {
            return false;
        }
    }

    @BeforeEach
    void show_a_picture() {
        shows(200, APPLE, "#EXTM3U\n", "*");
    }

    private void shows(int status, String type, String body, String allowed) {
        outside.pages = address -> allowed.isEmpty()
                ? LyingOutside.page(status, body, "content-type", type)
                : LyingOutside.page(status, body, "content-type", type, "access-control-allow-origin", allowed);
    }

    private List<Check> checks() {
        Tickets tickets = new Tickets(settings, FixedSettings.secrets("key"), Clock.systemUTC());
        return Examined.all(new StreamExaminations(new Tables(), settings, outside, Examined.TODAY, tickets));
    }

    private Finding finding(Question question) {
        return Examined.findings(checks(), question).get(0);
    }

    @Test
    void one_that_is_right_is_called_so() {
        assertThat(checks())
                .extracting(Check::finding)
                .containsExactly(
                        Finding.RESOLVES,
                        Finding.ANSWERS,
                        Finding.TLS_FITS,
                        Finding.PLAYLIST_RUNS,
                        Finding.CORS_ALLOWED,
                        Finding.PUSH_OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "200, application/vnd.apple.mpegurl, #EXTM3U, PLAYLIST_RUNS",
        "200, text/plain, #EXTM3U, PLAYLIST_OF_OTHER_TYPE",
        "200, text/html, <html>, PLAYLIST_BROKEN",
        "404, text/html, <html>, PLAYLIST_WAITS",
        "410, text/html, <html>, PLAYLIST_WAITS",
        "403, text/html, <html>, PLAYLIST_FORBIDDEN",
        "502, text/html, <html>, PLAYLIST_BROKEN"
    })
    void what_stands_in_the_place_of_a_playlist_is_told(int status, String type, String body, Finding expected) {
        shows(status, type, body, "*");
        assertThat(finding(Question.PLAYLIST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "200, '', CORS_MISSING",
        "200, https://other.example, CORS_MISSING",
        "200, https://webinar.univ.example, CORS_ALLOWED",
        "404, '', CORS_NOT_SEEN_YET"
    })
    void whether_our_pages_may_play_it_is_seen_only_with_a_picture(int status, String allowed, Finding expected) {
        shows(status, APPLE, "#EXTM3U", allowed);
        assertThat(finding(Question.OTHER_ORIGIN)).isEqualTo(expected);
    }

    @Test
    void a_picture_that_browsers_refuse_and_an_address_that_is_none_are_told() {
        watched = "http://live.univ.example/hls/hall-1.m3u8";
        assertThat(finding(Question.PLAYLIST)).isEqualTo(Finding.PLAYLIST_MIXED);
        watched = "hall 1";
        assertThat(finding(Question.PLAYLIST)).isEqualTo(Finding.PLAYLIST_NO_ADDRESS);
    }

    @Test
    void a_port_that_takes_nobody_is_closed() {
        outside.closed.add("1935");
        assertThat(finding(Question.PUSH)).isEqualTo(Finding.PUSH_CLOSED);
    }

    /** As of BigBlueButton: warned of 21, 7 and 1 days before by the same news. */
    @Test
    void a_certificate_that_ends_is_told_of() {
        outside.tls = new TlsLook(TlsLook.Kind.FITS, LyingOutside.TODAY.plusSeconds(7 * 86_400), "CN=An authority");
        List<Check> checks = checks();
        assertThat(Examined.findings(checks, Question.CERTIFICATE)).containsExactly(Finding.TLS_ENDS_SOON);
        assertThat(new News(List.of(), checks).endings())
                .extracting(News.Ending::warning)
                .containsExactly(new CertificateTold.Warning("live.univ.example", "2026-10-08", 7));
    }
}

package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Settings;
import org.webinar.ticket.Tickets;

/** What the doctor says of a playlist, with tickets and without. */
class StreamExaminationsTest {
    private static final String HALL = "https://live.univ.example/hls/hall-1.m3u8";

    private static final PushAddress PUSHED = new PushAddress(1, "live.univ.example", 1935);

    private final Map<String, String> values =
            new HashMap<>(Map.of("SECRET_KEY", "key", "webinar.url", "https://webinar.univ.example"));
    private final Settings settings = FixedSettings.of(values);
    private final Tickets tickets = new Tickets(settings, FixedSettings.secrets("key"), Clock.systemUTC());
    private final StreamExaminations examinations = new StreamExaminations(
            new KnownGateways() {
                @Override
                public List<HlsAddress> watched() {
                    return List.of(new HlsAddress(1, "Hall 1", HALL));
                }

                @Override
                public List<PushAddress> pushed() {
                    return List.of(PUSHED);
                }

                @Override
                public boolean inUse(PushAddress address) {
                    return publisher && address.isSamePort(PUSHED);
                }
            },
            settings,
            new Server(),
            Clock.systemUTC(),
            tickets);
    private boolean publisher;
    private boolean refuses;
    private boolean refusesAll;
    private boolean wantsTicket;
    private String askedFor;

    /** A streaming server that may ask for tickets. */
    private final class Server implements Outside {
        @Override
        public Page get(URI address, String origin) {
            askedFor = address.toString();
            String query = String.valueOf(address.getQuery());
            boolean shown = query.startsWith("ticket=")
                    && tickets.opens(query.substring("ticket=".length()), address.getHost(), address.getPath());
            int status = refusesAll || wantsTicket && !shown ? 403 : 200;
            byte[] body = "#EXTM3U\n".getBytes(StandardCharsets.UTF_8);
            Map<String, String> headers = Map.of("content-type", "application/x-mpegurl");
            return new Page(status, headers, body, Duration.ZERO);
        }

        @Override
        public Page get(URI address) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<InetAddress> addresses(String host) {
            return List.of(InetAddress.getLoopbackAddress());
        }

        @Override
        public void knock(InetAddress address, int port) {
            if (publisher || refuses) {
                throw new NobodyThere("ConnectException: Connection refused");
            }
        }

        @Override
        public TlsLook greet(String host, InetAddress address, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MailLook mail(String host, int port, boolean tlsFirst) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void stun(InetAddress address, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void stun(String host, InetAddress address, int port, boolean tls) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int upgrade(URI address, InetAddress at, String protocol) {
            throw new UnsupportedOperationException();
        }
    }

    private List<Check> checks() {
        return examinations.of(Kind.values()[0]).stream()
                .filter(examination -> examination.question() == Question.PLAYLIST)
                .flatMap(examination -> examination.look().get().stream())
                .toList();
    }

    private Finding push() {
        return examinations.of(Kind.HARMLESS).stream()
                .filter(examination -> examination.question() == Question.PUSH)
                .flatMap(examination -> examination.look().get().stream())
                .findFirst()
                .orElseThrow()
                .finding();
    }

    @Test
    void a_port_that_refuses_while_one_of_ours_sends_there_is_in_use_and_not_closed() {
        assertThat(push()).isEqualTo(Finding.PUSH_OPEN);
        publisher = true;
        assertThat(push()).isEqualTo(Finding.PUSH_IN_USE);
        publisher = false;
        refuses = true;
        assertThat(push()).isEqualTo(Finding.PUSH_CLOSED);
    }

    private Finding playlist() {
        return checks().get(0).finding();
    }

    @Test
    void where_the_streaming_server_asks_for_tickets_the_doctor_shows_one() {
        values.put("webinar.hls.ticket-life", "PT10M");
        wantsTicket = true;
        assertThat(playlist()).isEqualTo(Finding.PLAYLIST_RUNS);
    }

    @Test
    void the_ticket_is_in_nothing_that_is_shown() {
        values.put("webinar.hls.ticket-life", "PT10M");
        assertThat(checks()).hasSize(2).allSatisfy(check -> assertThat(check.toString())
                .doesNotContain(askedFor.substring(askedFor.indexOf("ticket="))));
        assertThat(askedFor).startsWith(HALL + "?ticket=");
    }

    @Test
    void nobody_is_told_to_open_the_address_where_a_ticket_is_refused() {
        refusesAll = true;
        assertThat(playlist()).isEqualTo(Finding.PLAYLIST_FORBIDDEN);
        assertThat(askedFor).isEqualTo(HALL);
        values.put("webinar.hls.ticket-life", "PT10M");
        assertThat(playlist()).isEqualTo(Finding.PLAYLIST_TICKET_REFUSED);
    }
}

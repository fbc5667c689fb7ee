package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.webinar.meeting.RoomsConfused;
import org.webinar.meeting.RoomsSilent;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Settings;

/** What calls to BigBlueButton are counted as. */
class BbbCallsTest {
    private final OutsideCalls calls = new OutsideCalls();
    private HttpServer server;
    private BbbApi api;
    private int status = 200;
    private String answer = "";

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        Settings settings = FixedSettings.of(Map.of(
                "BBB_API_URL",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/bigbluebutton/api",
                "BBB_SECRET_KEY",
                "secret"));
        api = new BbbApi(settings, new WrittenHomes().homes(settings), calls, Clock.systemUTC());
        api.open();
    }

    @AfterEach
    void close() {
        api.close();
        server.stop(0);
    }

    private void ask() {
        api.get("getMeetings", new BbbQuery());
    }

    private long ended(Result result) {
        return calls.ended(Neighbour.BIGBLUEBUTTON, result);
    }

    @Test
    void whoever_says_that_there_is_no_such_room_has_answered() {
        answer = "<response><returncode>FAILED</returncode><messageKey>notFound</messageKey></response>";
        ask();
        assertThat(ended(Result.OK)).isOne();
    }

    @Test
    void a_secret_that_is_not_taken_is_a_refusal() {
        answer = "<response><returncode>FAILED</returncode><messageKey>checksumError</messageKey></response>";
        ask();
        assertThat(ended(Result.REFUSED)).isOne();
    }

    @Test
    void a_page_of_the_web_server_in_front_is_told_from_a_page_of_somebody_else() {
        answer = "<html>502 Bad Gateway</html>";
        status = 502;
        assertThatThrownBy(this::ask).isInstanceOf(RoomsConfused.class);
        status = 200;
        assertThatThrownBy(this::ask).isInstanceOf(RoomsConfused.class);
        assertThat(ended(Result.SERVER_ERROR)).isOne();
        assertThat(ended(Result.UNREADABLE)).isOne();
    }

    @Test
    void one_that_is_away_is_unreachable() {
        server.stop(0);
        assertThatThrownBy(this::ask).isInstanceOf(RoomsSilent.class);
        assertThat(ended(Result.UNREACHABLE)).isOne();
    }
}

package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.webinar.doctor.DoctorCommand;
import org.webinar.sandbox.bbb.BbbOptions;
import org.webinar.sandbox.bbb.Call;
import org.webinar.sandbox.bbb.SandboxBbb;

/** The doctor's command opens a room at the sandbox, whose calls back come to a product that a few lines play. */
class RoomForAMinuteTest {
    private final SandboxBbb bbb = SandboxBbb.start(new BbbOptions().secret("secret-of-the-sandbox"));
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final HttpServer product = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

    RoomForAMinuteTest() throws IOException {
        product.createContext("/", this::answer);
        product.start();
    }

    @AfterEach
    void close() {
        product.stop(0);
        bbb.close();
    }

    /** Who is told of the end says so to whoever asks; bbb-webhooks are taken for granted. */
    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean come = path.startsWith("/callback/room-sign/come/");
        if (path.startsWith("/callback/room-sign/end/")) {
            heard.add(path.split("/")[4]);
        }
        String word = come ? path.split("/")[4] : "";
        byte[] body =
                (heard.contains(word) ? "CALLBACK WEBHOOK" : come ? "WEBHOOK" : "").getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String report(boolean room) {
        Map<String, String> settings = Map.of(
                "BBB_API_URL",
                bbb.apiUrl(),
                "BBB_SECRET_KEY",
                bbb.secret(),
                "SECRET_KEY",
                "key-of-a-test",
                "MEETING_DISABLE_RECORD",
                "False",
                "webinar.url",
                "http://127.0.0.1:" + product.getAddress().getPort());
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        DoctorCommand.run(name -> Optional.ofNullable(settings.get(name)), Locale.ENGLISH, true, false, room, out);
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void it_is_opened_entered_ended_and_heard_of() {
        assertThat(report(true))
                .contains(
                        "\"ROOM_OPENS\"",
                        "\"RECORDING_ON\"",
                        "\"JOIN_LEADS\"",
                        "\"CLIENT_OPENS\"",
                        "\"WEBSOCKETS_OPEN\"",
                        "\"WEBHOOK_ARRIVES\"",
                        "\"CALLBACK_ARRIVES\"")
                .doesNotContain("ROOM_NOT_ENDED", bbb.secret(), "sessionToken", "checksum=");
        List<Call> ends =
                bbb.calls().stream().filter(call -> call.name().equals("end")).toList();
        assertThat(ends).hasSize(1);
        assertThat(bbb.meeting(ends.get(0).parameters().get("meetingID")))
                .satisfiesAnyOf(
                        gone -> assertThat(gone).isEmpty(),
                        there -> assertThat(there.orElseThrow().ended()).isTrue());
    }

    @Test
    void nobody_who_has_not_asked_for_it_gets_one() {
        assertThat(report(false)).contains("\"API_ANSWERS\"", "\"WEBSOCKETS_OPEN\"");
        assertThat(bbb.calls()).extracting(Call::name).doesNotContain("create", "join", "end");
    }
}

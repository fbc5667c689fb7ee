package org.webinar.plugin.sipmediagw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayDriver;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;

/** The answers of family B as the launcher of SIPMediaGW 1.5.3 to 1.6.0 gives them (reference/product.md 4.2). */
class SipMediaGwDriverTest {
    private static final Broadcast LECTURE = new Broadcast(
            URI.create("https://pod.example.org/gw"),
            "abc123def456",
            URI.create("rtmp://live.example.org/live/k?a=1&b=2"));

    private final GatewayDriver driver = new SipMediaGwDriver();
    private HttpServer launcher;
    private int status = 200;
    private String answer = "";
    private String asked;
    private String authorization;

    @BeforeEach
    void listen() throws IOException {
        launcher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        launcher.createContext("/", exchange -> {
            asked = exchange.getRequestURI().toString();
            authorization = exchange.getRequestHeaders().getFirst("Authorization");
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        launcher.start();
    }

    @AfterEach
    void hangUp() {
        launcher.stop(0);
    }

    @Test
    void sends_room_domain_and_destination_as_pod_does() {
        answers(200, "{\"status\":\"success\",\"details\":{\"res\":\"ok\",\"app\":\"streaming\",\"uri\":\"x\"}}");
        driver.start(gateway(), LECTURE);
        assertThat(asked)
                .isEqualTo("/start?room=abc123def456&domain=pod.example.org%2Fgw"
                        + "&rtmpDst=rtmp%3A%2F%2Flive.example.org%2Flive%2Fk%3Fa%3D1%26b%3D2");
        assertThat(authorization).isEqualTo("Bearer t0ken");
    }

    /** Pod's defect D7: success around an error was taken for success. */
    @Test
    void hears_the_no_inside_a_success() {
        answers(200, "{\"status\":\"success\",\"details\":{\"res\":\"error\",\"type\":\"No free resources found\"}}");
        assertTrouble(Kind.FULL);
        answers(
                200,
                "{\"status\":\"success\",\"details\":{\"res\":\"error\",\"type\":\"The gateway failed to launch\"}}");
        assertTrouble(Kind.REFUSED);
    }

    /** Pod's defect D8: every other answer was a KeyError. */
    @Test
    void understands_the_other_failures() {
        answers(401, "{\"Error\":\"authorization error\"}");
        assertTrouble(Kind.UNAUTHORIZED);
        answers(401, "authorization error");
        assertTrouble(Kind.UNAUTHORIZED);
        answers(400, "{\"Error\":\"a room name must be specified\"}");
        assertTrouble(Kind.REFUSED);
        answers(500, "<html>Internal Server Error</html>");
        assertTrouble(Kind.UNINTELLIGIBLE);
        answers(200, "{\"res\":\"ok\"}");
        assertTrouble(Kind.UNINTELLIGIBLE);
        answers(200, "");
        assertTrouble(Kind.UNINTELLIGIBLE);
    }

    @Test
    void stopping_what_does_not_run_is_a_success() {
        answers(200, "{\"status\":\"success\",\"details\":{\"res\":\"Warning: No resource found to remove\"}}");
        assertThatCode(() -> driver.stop(gateway(), LECTURE)).doesNotThrowAnyException();
        assertThat(asked).isEqualTo("/stop?room=abc123def456");
    }

    @Test
    void a_dead_gateway_is_named_without_key_or_token() {
        GatewayAddress gateway = gateway();
        launcher.stop(0);
        assertThatThrownBy(() -> driver.start(gateway, LECTURE))
                .isInstanceOfSatisfying(GatewayTrouble.class, trouble -> assertThat(trouble.kind())
                        .isEqualTo(Kind.UNREACHABLE))
                .hasMessageContaining(gateway.url().getAuthority())
                .hasMessageNotContaining("t0ken")
                .hasMessageNotContaining("/live/k");
        assertThat(gateway.toString()).doesNotContain("t0ken");
        assertThat(LECTURE.toString()).doesNotContain("abc123def456", "/live/k");
    }

    /** The launcher echoes its whole command line when it fails. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Error\":\"ffmpeg -f flv %s failed, Bearer t0ken\"}",
                "{\"Error\":\"key %k, room abc123def456\"}",
                "{\"status\":\"success\",\"details\":{\"res\":\"error\",\"type\":\"cannot push to %s\"}}",
                "{\"status\":\"success\",\"details\":{\"res\":\"error\",\"uri\":\"%j\"}}",
                "<html>/start?room=abc123def456&amp;rtmpDst=%u</html>",
                "%x%s"
            })
    void what_a_gateway_repeats_of_key_and_token_is_hidden(String said) {
        Broadcast secret = new Broadcast(
                LECTURE.entrance(),
                LECTURE.room(),
                URI.create("rtmp://live.example.org/live/str3am-key?sig=s1gnature"));
        String rtmp = secret.rtmp().toString();
        answers(
                said.startsWith("{\"Error") ? 400 : 200,
                said.replace("%s", rtmp)
                        .replace("%k", "str3am-key")
                        .replace("%j", rtmp.replace("/", "\\/"))
                        .replace("%u", URLEncoder.encode(rtmp, StandardCharsets.UTF_8))
                        .replace("%x", "x".repeat(255)));
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> driver.start(gateway(), secret),
                () -> Verdict.onStop(new SipMediaGwApi.Answer(500, answer), Redaction.of(gateway(), secret)))) {
            assertThatThrownBy(call)
                    .isInstanceOf(GatewayTrouble.class)
                    .hasMessageContaining("***")
                    .message()
                    .doesNotContain("str3am", "s1gnature", "t0ken", "abc123def456");
        }
    }

    @Test
    void is_found_as_a_service() {
        assertThat(ServiceLoader.load(GatewayDriver.class))
                .extracting(GatewayDriver::make)
                .contains("sipmediagw");
    }

    private void answers(int code, String body) {
        status = code;
        answer = body;
    }

    private void assertTrouble(Kind kind) {
        assertThatThrownBy(() -> driver.start(gateway(), LECTURE))
                .isInstanceOfSatisfying(GatewayTrouble.class, trouble -> assertThat(trouble.kind())
                        .isEqualTo(kind));
    }

    private GatewayAddress gateway() {
        return new GatewayAddress(
                URI.create("http://127.0.0.1:" + launcher.getAddress().getPort() + "/"), "t0ken");
    }
}

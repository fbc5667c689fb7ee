package org.webinar.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.webinar.doubles.Family;
import org.webinar.sandbox.Await;
import org.webinar.sandbox.Http;
import org.webinar.sandbox.bbb.BbbOptions;
import org.webinar.sandbox.bbb.SandboxBbb;

class SandboxGatewayTest {
    @TempDir
    Path home;

    private final SandboxBbb bbb = SandboxBbb.start(new BbbOptions());
    private final JoinDoor door = new JoinDoor(bbb);
    private SandboxGateway gateway;

    @BeforeEach
    void start() {
        gateway = SandboxGateway.start(new GatewayOptions(home)
                .token("t0ken")
                .launchTime(Duration.ofMillis(10))
                .launchTimeout(Duration.ofMillis(50))
                .cookiePatience(Duration.ofMillis(10)));
    }

    @AfterEach
    void stop() {
        gateway.close();
        door.close();
        bbb.close();
    }

    @Test
    void it_answers_like_family_b() {
        var wrong = Http.get(gateway.url() + "/start?room=a", "Authorization", "Bearer wrong");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).isEqualTo("{\"Error\":\"authorization error\"}");
        assertThat(wrong.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(Http.get(gateway.url() + "/stop?room=a").statusCode()).isEqualTo(401);

        assertThat(get("/start").statusCode()).isEqualTo(400);
        assertThat(get("/start").body()).startsWith("{\"Error\":");
        assertThat(get("/progress").statusCode()).isEqualTo(404);
        assertThat(get("/openapi.json").body()).isEqualTo("not found");
        assertThat(get("/chat?room=a&toggle=1").body()).isEqualTo("{\"res\":\"ok\"}");
        assertThat(get("/stop?room=nobody").body())
                .startsWith("{\"status\":\"success\",\"details\":{\"res\":\"Warning: No resource found");
        assertThat(gateway.calls()).extracting(GatewayCall::tokenRight).contains(false, true);
    }

    @Test
    void one_slot_carries_one_stream() {
        String ok = "{\"status\":\"success\",\"details\":{\"res\":\"ok\",\"app\":\"streaming\",\"uri\":\"\"}}";
        String full = "{\"status\":\"success\",\"details\":{\"res\":\"error\",\"type\":\"No free resources found\"}}";

        assertThat(startOf("closed1").body()).isEqualTo(ok);
        assertThat(startOf("closed2").body()).isEqualTo(full);
        assertThat(get("/stop?room=closed1").body())
                .isEqualTo(
                        "{\"status\":\"success\",\"details\":{\"res\":\" Container gw0  Stopping =>  Container gw0  Stopped\"}}");
        assertThat(startOf("closed2").body()).isEqualTo(ok);
        assertThat(gateway.rooms()).containsExactly("closed2");
    }

    @Test
    void it_misbehaves_on_request() {
        gateway.misbehave(GatewayFault.REFUSE);
        assertThat(startOf("good").body()).contains("No free resources found");
        gateway.misbehave(GatewayFault.LAUNCH_FAILS);
        assertThat(startOf("good").body()).contains("\"success\"", "The gateway failed to launch");
        gateway.misbehave(GatewayFault.HTTP_500);
        assertThat(startOf("good").statusCode()).isEqualTo(500);
        gateway.misbehave(GatewayFault.NONE);
        assertThat(gateway.rooms()).isEmpty();
    }

    @Test
    void the_bot_walks_through_the_join_page_talks_and_leaves() {
        meeting();
        startOf("good1");

        Await.until(
                "the bot is in", () -> bbb.meeting("demo").orElseThrow().users().size() == 1);
        assertThat(bbb.meeting("demo").orElseThrow().users().get(0).bot()).isTrue();
        assertThat(door.forms()).containsExactly("csrf=c00kie token=h1dden&name=streaming&go=1");
        assertThat(gateway.botLog()).noneMatch(line -> line.contains("warning"));

        Await.until("the bot can talk", () -> Http.post(
                        gateway.url() + "/chat", "application/json", "{\"room\":\"good1\",\"msg\":\"Grüße\"}")
                .body()
                .equals("{\"res\":\"ok\"}"));
        assertThat(bbb.meeting("demo").orElseThrow().chat().get(0).text()).isEqualTo("Grüße");

        get("/stop?room=good1");
        assertThat(bbb.meeting("demo").orElseThrow().users()).isEmpty();
    }

    /** The proxy of 1.8 is not told where the page lies, and stops by the name that it chose. */
    @Test
    void it_speaks_for_other_families_too() {
        meeting();
        try (SandboxGateway proxy = SandboxGateway.start(new GatewayOptions(home.resolve("proxy"))
                .token("t0ken")
                .family(Family.D_PROXY)
                .domain(door.domain())
                .launchTime(Duration.ofMillis(10)))) {
            String wish = "{\"room\":\"good1\",\"main_app\":\"streaming\"}";
            String answer = Http.post(proxy.url() + "/start", "application/json", wish, "Authorization", "Bearer t0ken")
                    .body();
            assertThat(answer).contains("\"status\":\"success\"", "\"gw_id\":");
            Await.until(
                    "the bot is in",
                    () -> bbb.meeting("demo").orElseThrow().users().size() == 1);
        }
    }

    @Test
    void a_bot_that_does_not_get_in_says_why_and_keeps_its_slot() {
        startOf("bare1");
        Await.until("the reason", () -> gateway.botLog().stream().anyMatch(line -> line.contains("neither #id_name")));
        assertThat(gateway.botLog()).anyMatch(line -> line.contains("no #okcookie"));
        assertThat(gateway.rooms()).containsExactly("bare1");
        assertThat(gateway.sending("bare1")).isFalse();

        get("/stop?room=bare1");
        startOf("closed");
        Await.until("the reason", () -> gateway.botLog().stream().anyMatch(line -> line.contains("HTTP 403")));

        get("/stop?room=closed");
        startOf("good");
        Await.until("no meeting", () -> gateway.botLog().stream().anyMatch(line -> line.contains("not in a room")));
    }

    private void meeting() {
        Http.get(Http.signed(bbb.apiUrl(), "create", "name=Demo&meetingID=demo", bbb.secret()));
    }

    private HttpResponse<String> startOf(String room) {
        return get("/start?room=" + room + "&domain=" + Http.encode(door.domain()));
    }

    private HttpResponse<String> get(String path) {
        return Http.get(gateway.url() + path, "Authorization", "Bearer t0ken");
    }
}

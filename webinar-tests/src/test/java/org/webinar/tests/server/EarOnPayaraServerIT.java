package org.webinar.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The EAR on a real Payara Server: everything finds everything across its archives. */
@Timeout(300)
class EarOnPayaraServerIT {
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]*)\"");

    /** A live session whose start is wished: the timer takes it up and needs the driver from the EAR's lib/. */
    private static final String WISH = """
            MERGE INTO webinar_live_session (id, version, meeting_id, event_id, gateway_id, running_meeting_id, state,
                close_room, room_name, entrance_token, started_at, state_since, room_absences)
                KEY (id) VALUES (1, 0, 1, 1, 1, 1, 'STARTING', FALSE, 'room', 'token',
                CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 0);
            """;

    @TempDir
    private static Path temp;

    private static PayaraServer server;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() throws IOException {
        Path sql = Files.createDirectories(temp.resolve("sql"));
        String demo = Files.readString(Path.of(System.getProperty("webinar.demo")));
        Files.writeString(sql.resolve("R__demo.sql"), filled(demo));
        Files.writeString(sql.resolve("R__wish.sql"), WISH);
        server = PayaraServer.start(
                Path.of(System.getProperty("webinar.payara")),
                Files.createDirectories(temp.resolve("domains")),
                Map.of(
                        "BBB_API_URL", "http://127.0.0.1:9/bigbluebutton/api",
                        "BBB_SECRET_KEY", "a secret of the test",
                        "SECRET_KEY", "another secret of the test",
                        "WEBINAR_DB_URL", "jdbc:h2:" + temp.resolve("webinar") + ";MODE=LEGACY",
                        "WEBINAR_SQL_EXTRA", "filesystem:" + sql));
        server.deploy(Path.of(System.getProperty("webinar.ear")));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void says_that_it_is_ready() throws Exception {
        assertThat(get("/health/ready"))
                .returns(200, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("\"database\"", "UP");
    }

    @Test
    void answers_viewers() throws Exception {
        assertThat(get("/live/api/visitor").body()).contains("\"signedIn\":false");
        assertThat(get("/live/api/texts/en").statusCode()).isEqualTo(200);
    }

    @Test
    void sends_strangers_to_the_door_and_lets_presenters_in() throws Exception {
        assertThat(get("/meeting/").headers().firstValue("Location").orElseThrow())
                .contains("/login");

        HttpResponse<String> signedIn = signIn("presenter", "presenter");
        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().firstValue("Location").orElseThrow()).endsWith("/meeting/");

        HttpResponse<String> meetings = get("/meeting/");
        assertThat(meetings.statusCode()).isEqualTo(200);
        assertThat(meetings.body()).contains("<h1", "Camille Moreau");
        assertThat(get("/meeting/add/").statusCode()).isEqualTo(200);
        assertThat(get("/live/api/visitor").body()).contains("\"signedIn\":true");
    }

    @Test
    void does_not_let_in_who_has_no_password() throws Exception {
        signIn("presenter", "guess");

        assertThat(get("/meeting/").statusCode()).isEqualTo(302);
    }

    @Test
    void timers_run_and_find_the_gateway_driver_in_the_ears_library() throws Exception {
        server.awaitLog("webinar: gateway driver sipmediagw", Duration.ofSeconds(30));
    }

    private HttpResponse<String> signIn(String name, String password) throws Exception {
        Matcher state = VIEW_STATE.matcher(get("/login.xhtml").body());
        assertThat(state.find()).isTrue();
        Map<String, String> form = Map.of(
                "login",
                "login",
                "login:username",
                name,
                "login:password",
                password,
                "login:submit",
                "",
                "jakarta.faces.ViewState",
                state.group(1));
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.send(
                request("/login.xhtml")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path)).timeout(Duration.ofSeconds(30));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Gateways at which nobody answers. */
    private static String filled(String demo) {
        return demo.replaceAll("\\$\\{gateway_(\\d)_url}", "http://127.0.0.1:$1")
                .replaceAll("\\$\\{gateway_(\\d)_token}", "token-$1")
                .replaceAll("\\$\\{gateway_(\\d)_rtmp}", "rtmp://127.0.0.1:$1/live/test")
                .replaceAll("\\$\\{gateway_(\\d)_hls}", "http://127.0.0.1:$1/hls/test.m3u8");
    }
}

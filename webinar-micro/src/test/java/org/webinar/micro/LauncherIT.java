package org.webinar.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as somebody has unpacked it: started, refused, stopped, started again. */
@Timeout(180)
class LauncherIT {
    private static final int SIGTERM = 143;

    @TempDir
    private Path temp;

    @Test
    void lives_through_a_first_day_and_the_morning_after() throws Exception {
        int port = freePort();
        Path data = temp.resolve("data");

        try (Started first = Started.with("--port", "" + port, "--data", data.toString())) {
            the_first_answer_of_all_is_the_products_own(first, port);
            assertThat(first.awaitLine("ready at"))
                    .matches("webinar: ready at http://127\\.0\\.0\\.1:" + port + "/ after \\d+ s");
            assertThat(get(port, "/health/ready").statusCode()).isEqualTo(200);
            says(port, "/health/started", 200, "\"schema\"");
            says(port, "/health/live", 200, "\"timers\"", "\"threads\"");
            HttpResponse<String> meetings = get(port, "/meeting/");
            assertThat(meetings.statusCode()).isEqualTo(302);
            assertThat(meetings.headers().firstValue("Location").orElseThrow()).contains("/login");
            assertThat(get(port, "/login.xhtml").body()).contains("<form");
            assertThat(meetings.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            Stranger.looks_around(port);

            a_second_one_is_refused_in_one_line(port, data);

            assertThat(first.terminate()).isEqualTo(SIGTERM);
            assertThat(first.lines()).endsWith("webinar: stopped").allMatch(line -> line.startsWith("webinar: "));
            assertThat(first.errors()).isEmpty();
        }
        assertThat(data.resolve("webinar.mv.db")).isNotEmptyFile();
        Path complaints = data.resolve("webinar.trace.db");
        assertThat(Files.exists(complaints) ? Files.readString(complaints) : "")
                .as("what H2 complains of")
                .isEmpty();

        try (Started second = Started.with("--port", "" + port, "--data", data.toString())) {
            second.awaitLine("ready at");
            assertThat(second.terminate()).isEqualTo(SIGTERM);
        }
        assertThat(Files.readString(data.resolve("log").resolve("server.0.log")))
                .contains("No migration necessary")
                .containsOnlyOnce("Migrating schema \"PUBLIC\" to version \"1 - pod 4 1\"");
    }

    @Test
    void the_doctor_says_what_is_wrong_without_a_server() throws Exception {
        int nobody = freePort();
        Map<String, String> settings = Map.of(
                "BBB_API_URL", "http://127.0.0.1:" + nobody + "/bigbluebutton/api",
                "BBB_SECRET_KEY", "the-secret-of-bbb",
                "SECRET_KEY", "A_CHANGER");
        try (Started doctor = Started.withNothingButVariables(settings, "--doctor")) {
            assertThat(doctor.exitCode()).isEqualTo(2);
            assertThat(doctor.errors()).isEmpty();
            assertThat(String.join("\n", doctor.lines()))
                    .contains("127.0.0.1:" + nobody, "SECRET_KEY", "/webinar/doctor/")
                    .doesNotContain("the-secret-of-bbb", "A_CHANGER");
        }
        try (Started doctor = Started.withNothingButVariables(Map.of(), "--doctor", "--json")) {
            assertThat(doctor.exitCode()).isEqualTo(2);
            assertThat(String.join("\n", doctor.lines())).contains("\"finding\": \"SETTING_MISSING\"");
        }
    }

    /** A server that has nothing in it yet says 404, which those in front would take for an answer. */
    private static void the_first_answer_of_all_is_the_products_own(Started product, int port) throws Exception {
        Optional<HttpResponse<String>> answer = Optional.empty();
        while (answer.isEmpty() && product.runs()) {
            answer = asked(port);
        }
        assertThat(answer).hasValueSatisfying(first -> assertThat(first.body()).contains("\"checks\""));
    }

    private static Optional<HttpResponse<String>> asked(int port) throws InterruptedException {
        try {
            return Optional.of(get(port, "/health/ready"));
        } catch (IOException nobodyListens) {
            TimeUnit.MILLISECONDS.sleep(50);
            return Optional.empty();
        }
    }

    @Test
    void a_port_that_somebody_takes_meanwhile_is_told_in_one_line() throws Exception {
        int port = freePort();
        try (Started slow = Started.with(
                        "--port", "" + port, "--data", temp.resolve("slow").toString());
                ServerSocket quicker = takenOnceItStarts(slow, port)) {
            assertThat(slow.exitCode()).isEqualTo(4);
            assertThat(slow.errors()).singleElement().asString().contains("port " + quicker.getLocalPort(), "is taken");
        }
    }

    private static ServerSocket takenOnceItStarts(Started product, int port) throws Exception {
        product.awaitLine("starting");
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }

    private void a_second_one_is_refused_in_one_line(int port, Path data) throws Exception {
        try (Started other = Started.with(
                "--port", "" + port, "--data", temp.resolve("other").toString())) {
            assertThat(other.exitCode()).isEqualTo(4);
            assertThat(other.errors()).singleElement().asString().contains("port " + port, "--port");
            assertThat(other.lines()).isEmpty();
        }
        try (Started other = Started.with("--port", "" + freePort(), "--data", data.toString())) {
            assertThat(other.exitCode()).isEqualTo(3);
            assertThat(other.errors()).singleElement().asString().contains(data.toString());
        }
    }

    @Test
    void a_database_that_is_not_there_is_told_in_one_line() throws Exception {
        try (Started broken = Started.withDatabase(
                "jdbc:h2:tcp://127.0.0.1:1/nowhere", "--port", "" + freePort(), "--data", temp.toString())) {
            assertThat(broken.exitCode()).isEqualTo(6);
            assertThat(broken.errors())
                    .singleElement()
                    .asString()
                    .contains("the database says", "Connection refused", "server.0.log");
        }
    }

    @Test
    void everything_that_is_missing_or_nonsense_is_said_at_once_and_on_every_page() throws Exception {
        int port = freePort();
        try (Started closed = Started.withNothingButVariables(
                Map.of("BBB_API_URL", "foo", "LANGUAGE_CODE", "klingon", "SITE_ID", "s3cret"),
                "--port",
                "" + port,
                "--data",
                temp.resolve("closed").toString())) {
            closed.awaitLine("closed:");
            assertThat(closed.lines())
                    .contains(
                            "webinar: BBB_API_URL has a value that can't be read",
                            "webinar: BBB_SECRET_KEY is not set",
                            "webinar: SECRET_KEY is not set",
                            "webinar: SITE_ID has a value that can't be read",
                            "webinar: LANGUAGE_CODE has a value that can't be read")
                    .noneMatch(line -> line.contains("foo") || line.contains("s3cret"));
            HttpResponse<String> ready = get(port, "/health/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body())
                    .contains("BBB_API_URL", "BBB_SECRET_KEY", "SITE_ID")
                    .doesNotContain("s3cret");
            says(port, "/health/started", 503, "\"schema\"");
            // Nothing that a new start alone would mend.
            says(port, "/health/live", 200, "\"timers\"", "\"threads\"");
            HttpResponse<String> page = get(port, "/live/event/1-x/");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body())
                    .contains("Le réglage BBB_SECRET_KEY manque", "Le réglage BBB_API_URL n’a pas de sens")
                    .doesNotContain("s3cret");
            assertThat(closed.terminate()).isEqualTo(SIGTERM);
        }
    }

    /** As Docker and systemd hand secrets over. */
    @Test
    void secrets_may_lie_in_files() throws Exception {
        Path secrets = Files.createDirectory(temp.resolve("secrets"));
        Files.writeString(secrets.resolve("BBB_API_URL"), "http://127.0.0.1:9/bigbluebutton/api\n");
        Files.writeString(secrets.resolve("BBB_SECRET_KEY"), "one\n");
        Files.writeString(secrets.resolve("SECRET_KEY"), "two\n");
        Files.writeString(secrets.resolve("webinar.db.password"), "three\n");
        Files.writeString(secrets.resolve("ALLOWED_HOSTS"), "pod.univ.example\n");
        Files.writeString(secrets.resolve("webinar.first.password"), "the first of all people\n");
        String data = temp.resolve("data").toString();
        int port = freePort();
        try (Started first = Started.withNothingButVariables(
                Map.of(), "--port", "" + port, "--data", data, "--secrets", secrets.toString())) {
            first.awaitLine("ready at");
            assertThat(first.lines()).anyMatch(line -> line.contains("admin administers from now on"));
            Stranger.asks_for_other_names(port);
            assertThat(Stranger.peopleSeenBy(port, "admin", "not the first of people"))
                    .isNotEqualTo(200);
            assertThat(Stranger.peopleSeenBy(port, "admin", "the first of all people"))
                    .isEqualTo(200);
            assertThat(first.terminate()).isEqualTo(SIGTERM);
        }
        Files.delete(secrets.resolve("webinar.db.password"));
        try (Started other = Started.withNothingButVariables(
                Map.of("WEBINAR_DB_PASSWORD", "four"),
                "--port",
                "" + freePort(),
                "--data",
                data,
                "--secrets",
                secrets.toString())) {
            assertThat(other.exitCode())
                    .as("the database has the password of the file")
                    .isEqualTo(6);
        }
    }

    @Test
    void a_wrong_argument_and_a_cry_for_help_are_answered() throws Exception {
        try (Started wrong = Started.with("--prot", "1")) {
            assertThat(wrong.exitCode()).isEqualTo(2);
            assertThat(wrong.errors()).singleElement().asString().contains("--prot");
        }
        try (Started help = Started.with("--help")) {
            assertThat(help.exitCode()).isZero();
            assertThat(help.lines()).anyMatch(line -> line.contains("--data DIR"));
        }
    }

    private static void says(int port, String path, int status, String... checks) throws Exception {
        HttpResponse<String> answer = get(port, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.body()).contains(checks);
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return Stranger.asks(port, path, "GET");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

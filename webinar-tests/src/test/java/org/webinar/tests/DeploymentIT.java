package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The templates of deploy/ in a real nginx, in front of somebody who says what he was asked. */
@Timeout(120)
class DeploymentIT {
    private static final String ALONE = "include webinar/upstream.conf; include webinar/alone.conf;";
    private static final String BBB = "include webinar/bbb-docker.conf;";
    private static final String BESIDE =
            "server { listen 127.0.0.1:%d; location @pod { return 404; } include webinar/locations.conf; }";

    @TempDir
    private Path folder;

    private SomebodyBehind behind;
    private KitNginx nginx;

    @BeforeEach
    void somebodyBehind() throws IOException {
        behind = new SomebodyBehind();
        nginx = new KitNginx(folder, behind.port(), behind.port());
    }

    @AfterEach
    void end() {
        nginx.close();
        behind.close();
    }

    @Test
    void nginx_takes_every_template() throws IOException {
        String all = ALONE + "include webinar/strangers.conf;" + BBB + BESIDE.formatted(Nginx.freePort());
        assertThat(nginx.complaint(all)).isEmpty();
        assertThat(nginx.complaintAboutContainer()).isEmpty();
        assertThat(nginx.complaintAboutCache()).isEmpty();

        String included = all;
        try (Stream<Path> copies = Files.list(folder.resolve("webinar"))) {
            for (Path copy : copies.toList()) {
                included += Files.readString(copy);
            }
        }
        try (Stream<Path> copies = Files.list(folder.resolve("webinar"))) {
            String everything = included;
            assertThat(copies)
                    .allSatisfy(copy -> assertThat(everything).contains("include webinar/" + copy.getFileName() + ";"));
        }
    }

    @Test
    void alone_it_speaks_http_2_by_tls_and_says_who_asks() throws Exception {
        nginx.run(ALONE);
        HttpResponse<String> plain = client().send(
                        to("http://127.0.0.1:" + nginx.port() + "/meeting/?a=b")
                                .version(HttpClient.Version.HTTP_1_1)
                                .build(),
                        BodyHandlers.ofString());
        assertThat(plain.statusCode()).isEqualTo(301);
        assertThat(plain.headers().firstValue("Location")).contains("https://127.0.0.1/meeting/?a=b");

        for (String address : new String[] {"127.0.0.1", "[::1]"}) {
            HttpResponse<String> page = client().send(
                            to("https://" + address + ":" + nginx.securePort() + "/meeting/")
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(page.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(page.body()).endsWith(" for " + address.replaceAll("[\\[\\]]", "") + " by https");
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).containsIgnoringCase("; secure");
        }
    }

    @Test
    void alone_its_log_holds_no_secret_of_an_address_and_its_answers_no_version() throws Exception {
        nginx.run(ALONE);
        String secret = "0123456789abcdef".repeat(4);
        String key = secret.substring(10);
        for (String path : new String[] {
            "/live/registration/7-" + secret + "/?lang=fr",
            "/live/api/events/7-x?key=" + secret,
            "/meeting/7-x/" + key + "/" + secret.substring(0, 10) + "/",
            "/meeting/?last=1"
        }) {
            HttpResponse<String> answer = client().send(
                            to("https://127.0.0.1:" + nginx.securePort() + path)
                                    .header("Referer", "https://webinar.univ.example/live/event/7-x/" + secret + "/")
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Server").orElse("")).doesNotContainPattern("\\d");
        }
        Path log = folder.resolve("access.log");
        Await.until(
                "the last request is written down", Await.SOON, () -> text(log).contains("last=1"));
        assertThat(text(log))
                .contains(
                        "\"GET /live/registration/7-(hidden)/?lang=fr HTTP/2.0\" 200",
                        "GET /live/api/events/7-x?key=(hidden) ",
                        "GET /meeting/7-x/(hidden)/",
                        "GET /meeting/?last=1 ",
                        "\" 127.0.0.1:" + behind.port() + "\n")
                .doesNotContain(secret, key);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void alone_nothing_of_a_line_is_held_back() throws Exception {
        nginx.run(ALONE);
        HttpResponse<InputStream> line = client().send(
                        to("https://127.0.0.1:" + nginx.securePort() + "/live/line/1-x")
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofInputStream());
        assertThat(line.headers().firstValue("Content-Encoding")).isEmpty();
        try (var words = new BufferedReader(new InputStreamReader(line.body(), StandardCharsets.UTF_8))) {
            assertThat(words.readLine()).isEqualTo("data: one");
            behind.firstWordWasRead();
            assertThat(words.lines().filter(word -> !word.isEmpty())).containsExactly("data: two");
        }
    }

    /** Whoever guesses keys and tickets does not get as far as to us. */
    @Test
    void only_this_machine_asks_for_a_streaming_server() throws Exception {
        int port = Nginx.freePort();
        nginx.run(BESIDE.formatted(port) + ALONE);
        for (String path : new String[] {"/streaming/mediamtx", "/streaming/hls", "/health/ready"}) {
            assertThat(status(port, path, "127.0.0.1")).as(path).isEqualTo("200");
            assertThat(status(port, path, "127.0.0.2")).as(path).isEqualTo("403");
        }
        assertThat(status(port, "/gw/x", "127.0.0.2")).isEqualTo("200");
        assertThat(client().send(
                                to("https://127.0.0.1:" + nginx.securePort() + "/streaming/hls")
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    /** The status of an answer to somebody at this address. */
    private static String status(int port, String path, String address) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port, InetAddress.getByName(address), 0)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.0\r\nHost: pod.univ.example\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.split(" ", 3)[1];
        }
    }

    /** By the family of who asks it, BigBlueButton chooses the addresses for sound and picture. */
    @Test
    void bigbluebutton_is_asked_in_the_family_of_who_asks() throws Exception {
        nginx.run(BBB);
        String path = ":" + nginx.securePort() + "/bigbluebutton/api";
        assertThat(client().send(to("https://127.0.0.1" + path).build(), BodyHandlers.ofString())
                        .body())
                .isEqualTo("127.0.0.1 for 127.0.0.1 by https");
        assertThat(client().send(to("https://[::1]" + path).build(), BodyHandlers.ofString())
                        .body())
                .isEqualTo("::1 for ::1 by https");
    }

    private HttpClient client() {
        return HttpClient.newBuilder().sslContext(Certificate.trusting(folder)).build();
    }

    private static HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(address));
    }

    @Test
    void the_unit_and_the_image_start_it_with_options_that_it_knows() throws Exception {
        Process help = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("webinar.distribution", "../webinar-micro/target/webinar") + "/webinar.jar",
                        "--help")
                .start();
        String known = new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(help.waitFor()).isZero();
        for (String file : new String[] {"systemd/webinar.service", "container/Containerfile"}) {
            assertThat(optionsAfterTheJar(Path.of("../deploy", file)))
                    .as(file)
                    .isNotEmpty()
                    .allSatisfy(option -> assertThat(known).contains("  " + option + " "));
        }
    }

    private static Stream<String> optionsAfterTheJar(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains("webinar.jar") && !line.startsWith("#"))
                .map(line -> line.substring(line.indexOf("webinar.jar")))
                .flatMap(line ->
                        Pattern.compile("--[a-z-]+").matcher(line).results().map(found -> found.group()));
    }
}

package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whom the templates for nginx let in: by which name, how often, and certbot. */
@Timeout(120)
class KitDoorIT {
    private static final String OURS = "webinar.univ.example";
    private static final String ALONE = "include webinar/upstream.conf; include webinar/alone.conf;";

    /** Whoever sends this head comes from the address in it. */
    private static final String FROM_ANYWHERE = "set_real_ip_from 127.0.0.1; real_ip_header X-From;";

    /** Far more than nginx lets pass at once, however slow this machine is. */
    private static final int WITHOUT_END = 20_000;

    private static final int AT_ONCE = 100;

    @TempDir
    private Path folder;

    private SomebodyBehind behind;
    private KitNginx nginx;
    private HttpClient client;

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
    void whoever_asks_for_another_name_is_turned_away() throws IOException {
        nginx.run("include webinar/strangers.conf;" + ALONE);
        for (String address : new String[] {"127.0.0.1", "::1"}) {
            assertThat(Knock.byTls(folder, address, nginx.securePort(), OURS, OURS, "/meeting/")
                            .body())
                    .contains(" for " + address + " by https");
            assertThatThrownBy(() -> Knock.byTls(
                            folder, address, nginx.securePort(), "evil.example", "evil.example", "/meeting/"))
                    .isInstanceOf(SSLException.class);
            assertThat(Knock.byTls(folder, address, nginx.securePort(), OURS, "evil.example", "/meeting/")
                            .status())
                    .isEqualTo(421);
            assertThat(Knock.plain(address, nginx.port(), OURS, "/meeting/").whole())
                    .contains("301", "Location: https://" + OURS + "/meeting/");
            assertThat(Knock.plain(address, nginx.port(), "evil.example", "/meeting/")
                            .whole())
                    .isEmpty();
        }
    }

    @Test
    void certbot_gets_its_answer_and_everybody_else_a_sign_to_https() throws IOException {
        nginx.run("include webinar/strangers.conf; include webinar/bbb-docker.conf;" + ALONE);
        Path asked = Files.createDirectories(folder.resolve("certbot/.well-known/acme-challenge"));
        Files.writeString(asked.resolve("a-token"), "a-token.and-its-key");
        for (String name : new String[] {OURS, "bbb.univ.example"}) {
            Knock.Answer answer = Knock.plain("127.0.0.1", nginx.port(), name, "/.well-known/acme-challenge/a-token");
            assertThat(answer.body()).isEqualTo("a-token.and-its-key");
            assertThat(Knock.plain("127.0.0.1", nginx.port(), name, "/.well-known/acme-challenge/other")
                            .status())
                    .isEqualTo(404);
            assertThat(Knock.plain("127.0.0.1", nginx.port(), name, "/.well-known/security.txt")
                            .status())
                    .isEqualTo(301);
        }
    }

    @Test
    void a_flood_of_forms_is_slowed_down_and_nobody_else_is() throws IOException {
        nginx.run(FROM_ANYWHERE + ALONE);
        List<HttpResponse<String>> refused = new ArrayList<>();
        int taken = 0;
        while (refused.isEmpty() && taken < WITHOUT_END) {
            refused.addAll(refusedOf(AT_ONCE, "/login/", "2001:db8:1:2::1"));
            taken += AT_ONCE - refused.size();
        }
        assertThat(taken).as("a campus that signs in").isBetween(300, WITHOUT_END - 1);
        assertThat(refused).allSatisfy(answer -> assertThat(answer.headers().firstValue("Retry-After"))
                .contains("10"));

        // From the same network, to another form.
        List<HttpResponse<String>> neighbours = new ArrayList<>();
        int takenFromNeighbours = 0;
        while (neighbours.isEmpty() && takenFromNeighbours < WITHOUT_END) {
            neighbours.addAll(refusedOf(AT_ONCE, "/webinar/people/", "2001:db8:1:2:ffff::7"));
            takenFromNeighbours += AT_ONCE - neighbours.size();
        }
        assertThat(takenFromNeighbours).as("what is left for them").isLessThan(300);
        assertThat(refusedOf(AT_ONCE, "/login/", "2001:db8:1:3::1")).isEmpty();
        assertThat(refusedOf(AT_ONCE, "/meeting/add/", "192.0.2.7")).isEmpty();
        assertThat(refusedOf(AT_ONCE, "/live/api/events/1-x/messages", "2001:db8:1:2::1"))
                .isEmpty();
        assertThat(send("GET", "/meeting/", "2001:db8:1:2::1").join().statusCode())
                .isEqualTo(200);
    }

    /** Those of so many forms that have been answered by 429; all others are taken. */
    private List<HttpResponse<String>> refusedOf(int forms, String path, String from) {
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, forms)
                .mapToObj(form -> send("POST", path, from))
                .toList();
        List<HttpResponse<String>> answers =
                sent.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(HttpResponse::statusCode).isSubsetOf(200, 429);
        return answers.stream().filter(answer -> answer.statusCode() == 429).toList();
    }

    private CompletableFuture<HttpResponse<String>> send(String method, String path, String from) {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .sslContext(Certificate.trusting(folder))
                    .build();
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + nginx.securePort() + path))
                .header("X-From", from)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }
}

package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.sandbox.Sandbox;

/** The product and a Pod behind one nginx with the documented files (docs/beside-pod.md). */
class BesidePodIT {
    private static final Duration SOON = Await.SOON;

    private static Behind behind;

    @RegisterExtension
    static final Stage stage = new Stage(data -> behind = Behind.start(data));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/videos/",
                "/static/custom/slides.pdf",
                "/authentication_login/?referrer=x",
                "/live/event_edit/",
                "/live/events/",
                "/live/my_events/",
                "/live/directs/1/",
                "/live/direct/a-room/",
                "/live/ajax_calls/event_isstreamavailabletorecord/",
                "/live/event/999999-an-event-without-a-webinar/",
                "/rest/meeting_livestream/"
            })
    void what_is_pods_stays_pods(String path) {
        assertThat(Ask.get(behind.url() + path).body()).isEqualTo("pod GET " + path + " ");
    }

    @Test
    void what_pod_is_asked_instead_comes_whole() {
        var answer = Ask.post(
                behind.url() + "/live/ajax_calls/somewhere/",
                "application/x-www-form-urlencoded",
                "a=b",
                java.util.Map.of());
        assertThat(answer.body()).isEqualTo("pod POST /live/ajax_calls/somewhere/ a=b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login.xhtml",
                "/live/page.js",
                "/live/api/visitor",
                "/live/api/events/999999",
                "/style/webinar.css",
                "/vendor/hls-1.7.4/hls.light.min.js",
                "/webinar/gateways/",
                "/gw/nobody",
                "/callback/nothing",
                "/health/ready"
            })
    void what_is_ours_comes_to_us(String path) {
        assertThat(Ask.get(behind.url() + path).body()).doesNotStartWith("pod ").isNotEmpty();
    }

    @Test
    void a_webinar_is_planned_and_watched_through_it_and_the_line_is_not_held_back() throws Exception {
        var planned = Planned.on(stage, "Beside Pod", PlanForm.now().plusMinutes(10));
        String address = planned.meetings().audienceAddress("Beside Pod");
        planned.watching().awaitPhase("waiting", SOON);

        String line = behind.url() + address.replace("/live/event/", "/live/line/");
        HttpResponse<Stream<String>> open = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(line)).build(), HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = open.body()) {
            String first = CompletableFuture.supplyAsync(() -> lines.filter(text -> text.startsWith("data:"))
                            .findFirst()
                            .orElse("it ended"))
                    .get(SOON.toSeconds(), TimeUnit.SECONDS);
            assertThat(first).contains("Beside Pod");
        }
        Ask.get(behind.url() + "/gw/a-secret-word");
        Await.until("nginx has logged", SOON, () -> behind.nginx().accessLog().contains("/live/event/"));
        assertThat(behind.nginx().accessLog()).doesNotContain("a-secret-word");
    }

    @Test
    void redirects_stay_on_the_host_and_on_https() throws Exception {
        HttpResponse<String> answer = HttpClient.newBuilder()
                .sslContext(Certificate.trusting(behind.folder()))
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create(behind.nginx().secureUrl() + "/meeting/"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(URI.create(behind.nginx().secureUrl() + "/meeting/")
                        .resolve(answer.headers().firstValue("Location").orElseThrow()))
                .hasToString(behind.nginx().secureUrl() + "/login.xhtml?next=%2Fmeeting%2F");
    }

    @Test
    void host_address_and_protocol_are_told_to_who_is_behind() throws Exception {
        try (FakeServer module = FakeServer.named("module");
                FakeServer pod = FakeServer.named("pod");
                Nginx nginx = Nginx.start(
                        behind.folder().resolveSibling("headers"),
                        Nginx.freePort(),
                        List.of(module.port()),
                        pod.port())) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(nginx.url() + "/meeting/"))
                                    .header("X-Forwarded-For", "203.0.113.1")
                                    .header("X-Forwarded-Proto", "gopher")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).isEqualTo("module GET /meeting/ ");
            assertThat(answer.headers().firstValue("X-Asked-Host"))
                    .contains(nginx.url().substring("http://".length()));
            assertThat(answer.headers().firstValue("X-Asked-For")).contains("203.0.113.1, 127.0.0.1");
            assertThat(answer.headers().firstValue("X-Asked-Proto")).contains("http");
        }
    }

    /** The product behind nginx, whose address is the product's. */
    private record Behind(MicroProduct product, FakeServer pod, Nginx nginx, Path folder) implements Product {

        static Behind start(Path data) {
            int port = Nginx.freePort();
            FakeServer pod = FakeServer.named("pod");
            MicroProduct product =
                    MicroProduct.start(data, options -> options.environment("WEBINAR_URL", "http://127.0.0.1:" + port));
            Path folder = data.resolveSibling(data.getFileName() + "-nginx");
            try {
                int modulePort = URI.create(product.url()).getPort();
                return new Behind(product, pod, Nginx.start(folder, port, List.of(modulePort), pod.port()), folder);
            } catch (IOException refused) {
                product.close();
                throw new UncheckedIOException(refused);
            }
        }

        @Override
        public String url() {
            return nginx.url();
        }

        @Override
        public Sandbox sandbox() {
            return product.sandbox();
        }

        @Override
        public Path log() {
            return product.log();
        }

        @Override
        public void close() {
            nginx.close();
            product.close();
            pod.close();
        }
    }
}

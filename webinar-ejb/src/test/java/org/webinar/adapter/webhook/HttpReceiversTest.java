package org.webinar.adapter.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Settings;
import org.webinar.time.Ticking;
import org.webinar.webhook.Facts;
import org.webinar.webhook.Facts.Fact;
import org.webinar.webhook.News;
import org.webinar.webhook.Outcome;
import org.webinar.webhook.Parcel;
import org.webinar.webhook.WebhookRules;
import org.webinar.webhook.WebhookTrouble;

/** Messages on the wire, and what becomes of each answer. */
class HttpReceiversTest {
    private static final Instant NOW = Instant.parse("2027-01-15T09:00:02Z");
    private static final String SECRET =
            "whsec_" + Base64.getEncoder().encodeToString("a secret of bytes".getBytes(StandardCharsets.UTF_8));
    private static final Facts FACTS = new Facts(List.of(
            new Fact("id", 7L),
            new Fact("name", "Été « \"où\" » \n🎉"),
            new Fact("trouble", null),
            new Fact("chat", true),
            new Fact("startsAt", Instant.parse("2027-01-15T09:00:00.123456Z")),
            new Fact("owners", List.of("ana", "bob")),
            new Fact("event.id", 9L),
            new Fact("event.url", "https://pod.example/live/event/9/")));

    private final OutsideCalls calls = new OutsideCalls();
    private final Listener listener = new Listener();
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void close() {
        over.countDown();
        listener.close();
    }

    private HttpReceivers receivers(String innerHosts, Duration patience) {
        Settings settings =
                FixedSettings.of(Map.of("webinar.webhooks.inner-hosts", innerHosts, "TIME_ZONE", "Europe/Paris"));
        HttpReceivers receivers =
                new HttpReceivers(settings, new WebhookRules(settings), calls, new Ticking(() -> NOW), patience);
        receivers.open();
        return receivers;
    }

    private static Parcel to(String address) {
        return new Parcel(
                1, 2, address, "msg_1", News.LIVE_STARTED, Instant.parse("2027-01-15T09:00:01.5Z"), FACTS, List.of());
    }

    private Outcome send() {
        return receivers("127.0.0.1", Duration.ofSeconds(10)).send(to(listener.url() + "/hook?key=k"), List.of(SECRET));
    }

    @Test
    void a_message_has_the_form_of_standard_webhooks_and_a_signature_that_others_compute_alike() throws Exception {
        assertThat(send().trouble()).isNull();
        Listener.Heard heard = listener.heard().get(0);
        assertThat(heard.method() + " " + heard.path()).isEqualTo("POST /hook?key=k");
        assertThat(heard.header("content-type")).isEqualTo("application/json");
        assertThat(heard.header("webhook-id")).isEqualTo("msg_1");
        assertThat(heard.header("webhook-timestamp")).isEqualTo(String.valueOf(NOW.getEpochSecond()));
        assertThat(heard.header("webhook-signature")).isEqualTo("v1," + signed(heard));
        assertThat(heard.body())
                .isEqualTo(
                        "{\"type\":\"live.started\",\"timestamp\":\"2027-01-15T10:00:01.5+01:00\",\"data\":{\"id\":7,"
                                + "\"name\":\"Été « \\\"où\\\" » \\n🎉\",\"trouble\":null,\"chat\":true,"
                                + "\"startsAt\":\"2027-01-15T10:00:00.123+01:00\",\"owners\":[\"ana\",\"bob\"],"
                                + "\"event\":{\"id\":9,\"url\":\"https://pod.example/live/event/9/\"}}}");
    }

    /** Which would look by itself where a name leads. */
    @Test
    void no_proxy_of_this_machine_is_asked() {
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(ProxySelector.of(InetSocketAddress.createUnresolved("proxy.invalid", 3128)));
        try {
            assertThat(send().trouble()).isNull();
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    private static String signed(Listener.Heard heard) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("a secret of bytes".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String text = heard.header("webhook-id") + "." + heard.header("webhook-timestamp") + "." + heard.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void its_answer_is_kept_as_far_as_it_helps() {
        listener.answers(exchange -> Listener.say(exchange, 422, "no such screen" + "x".repeat(1_000_000)));
        Outcome outcome = send();
        assertThat(outcome.trouble()).isEqualTo(WebhookTrouble.REFUSED);
        assertThat(outcome.status()).isEqualTo(422);
        assertThat(calls.ended(Neighbour.WEBHOOK, Result.REFUSED)).isOne();
        assertThat(outcome.words()).startsWith("no such screen").hasSizeLessThanOrEqualTo(2048);
    }

    @Test
    void whoever_is_busy_says_for_how_long() {
        listener.answers(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            Listener.say(exchange, 503, "");
        });
        assertThat(send())
                .extracting(Outcome::trouble, Outcome::retryAfter)
                .containsExactly(WebhookTrouble.BUSY, Duration.ofMinutes(2));
        listener.answers(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "Fri, 15 Jan 2027 09:05:02 GMT");
            Listener.say(exchange, 429, "");
        });
        assertThat(send().retryAfter()).isEqualTo(Duration.ofMinutes(5));
        listener.answers(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "soon");
            Listener.say(exchange, 429, "");
        });
        assertThat(send().retryAfter()).isNull();
    }

    @Test
    void whoever_wants_nothing_any_more_is_heard() {
        listener.answers(exchange -> Listener.say(exchange, 410, ""));
        assertThat(send().trouble()).isEqualTo(WebhookTrouble.GONE);
    }

    @Test
    void a_redirect_is_not_followed() {
        listener.answers(exchange -> {
            exchange.getResponseHeaders().set("Location", listener.url() + "/elsewhere");
            Listener.say(exchange, 307, "");
        });
        assertThat(send().trouble()).isEqualTo(WebhookTrouble.REDIRECTS);
        assertThat(listener.heard()).hasSize(1);
    }

    @Test
    void whoever_thinks_for_too_long_has_not_answered() {
        listener.answers(exchange -> await());
        Outcome outcome = receivers("127.0.0.1", Duration.ofMillis(200)).send(to(listener.url()), List.of(SECRET));
        assertThat(outcome.trouble()).isEqualTo(WebhookTrouble.TOO_SLOW);
        assertThat(outcome.status()).isZero();
    }

    @Test
    void an_answer_that_never_ends_holds_nobody() {
        listener.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await();
        });
        Outcome outcome = receivers("127.0.0.1", Duration.ofMillis(200)).send(to(listener.url()), List.of(SECRET));
        assertThat(outcome.trouble()).isNull();
    }

    private void await() throws IOException {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    @Test
    void nobody_there_is_said_without_what_the_address_holds() {
        String url = listener.url();
        listener.close();
        Outcome outcome =
                receivers("127.0.0.1", Duration.ofSeconds(5)).send(to(url + "/hook?key=secret"), List.of(SECRET));
        assertThat(outcome.trouble()).isEqualTo(WebhookTrouble.UNREACHABLE);
        assertThat(outcome.words()).isNotEmpty().doesNotContain("secret");
    }

    @Test
    void nothing_is_sent_inside_unless_the_settings_name_the_host() {
        HttpReceivers strict = receivers("screens.intra", Duration.ofSeconds(5));
        for (String address : List.of(
                listener.url(), listener.url().replace("http:", "https:"), "https://[::1]/", "https://localhost/")) {
            assertThat(strict.send(to(address), List.of(SECRET)).trouble())
                    .as(address)
                    .isEqualTo(WebhookTrouble.INSIDE);
        }
        assertThat(listener.heard()).isEmpty();
    }
}

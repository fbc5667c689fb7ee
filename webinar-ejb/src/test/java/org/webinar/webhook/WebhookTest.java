package org.webinar.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.identity.Visitor;

/** A program that is told, and how it takes that. */
class WebhookTest {
    private static final Instant NOW = Instant.parse("2027-01-15T09:00:00Z");
    private static final Visitor ROOT = new Visitor(1, "root", "Root", true, true, Set.of());

    private final Webhook webhook = new Webhook(
            1, new WebhookWish("Screens", "https://a.example/", Set.of(News.LIVE_STARTED, News.LIVE_ENDED)), ROOT, NOW);

    private static Outcome answer(int status, Duration retryAfter) {
        return Outcome.answered(status, "", retryAfter, Duration.ZERO);
    }

    private static Instant after(Duration time) {
        return NOW.plus(time);
    }

    @Test
    void it_is_told_what_it_wants_while_it_is_on() {
        assertThat(webhook.wants(News.LIVE_STARTED)).isTrue();
        assertThat(webhook.wants(News.GATEWAY_DOWN)).isFalse();
        webhook.become(WebhookState.OFF, NOW);
        assertThat(webhook.wants(News.LIVE_STARTED)).isFalse();
    }

    @Test
    void one_courier_at_a_time_until_he_is_dead() {
        assertThat(webhook.take("one", NOW, NOW)).isTrue();
        assertThat(webhook.take("one", NOW, NOW)).isTrue();
        assertThat(webhook.take("two", NOW, NOW)).isFalse();
        assertThat(webhook.take("two", NOW, after(Duration.ofMinutes(3)))).isTrue();
        webhook.leave("one");
        assertThat(webhook.take("one", NOW, after(Duration.ofMinutes(3)))).isFalse();
        webhook.leave("two");
        assertThat(webhook.take("one", NOW, NOW)).isTrue();
    }

    @Test
    void a_machine_in_trouble_is_left_alone_for_as_long_as_it_asks() {
        webhook.failed(answer(503, Duration.ofMinutes(4)), NOW);
        assertThat(webhook.take("one", after(Duration.ofMinutes(3)), NOW)).isFalse();
        assertThat(webhook.take("one", after(Duration.ofMinutes(4)), NOW)).isTrue();
    }

    @Test
    void a_message_that_is_refused_stops_no_others() {
        webhook.failed(answer(500, null), NOW);
        assertThat(webhook.take("one", NOW, NOW)).isTrue();
    }

    @Test
    void one_success_forgives_all_failures() {
        webhook.failed(answer(503, null), NOW);
        assertThat(webhook.failsSince(NOW)).isTrue();
        webhook.succeeded(after(Duration.ofMinutes(1)));
        assertThat(webhook.failsSince(after(Duration.ofDays(9)))).isFalse();
        webhook.failed(answer(503, null), after(Duration.ofMinutes(2)));
        assertThat(webhook.failsSince(NOW)).isFalse();
    }

    @Test
    void whoever_lies_elsewhere_now_is_asked_at_once_and_has_not_failed_yet() {
        Set<News> news = Set.of(News.LIVE_STARTED);
        webhook.failed(answer(503, Duration.ofHours(6)), NOW);
        assertThat(webhook.follow(new WebhookWish("Other name", webhook.address(), news)))
                .isFalse();
        assertThat(webhook.take("one", NOW, NOW)).isFalse();
        assertThat(webhook.failsSince(NOW)).isTrue();
        assertThat(webhook.follow(new WebhookWish("Other name", "https://b.example/", news)))
                .isTrue();
        assertThat(webhook.take("one", NOW, NOW)).isTrue();
        assertThat(webhook.failsSince(after(Duration.ofDays(9)))).isFalse();
    }

    @Test
    void the_old_secret_signs_for_a_day_beside_the_new_one() {
        webhook.keys().signWith("first", NOW);
        assertThat(webhook.keys().sealed("p", NOW))
                .extracting(Parcel.Sealed::text)
                .containsExactly("first");
        webhook.keys().signWith("second", NOW);
        assertThat(webhook.keys().sealed("p", after(Duration.ofHours(23))))
                .extracting(Parcel.Sealed::text)
                .containsExactly("second", "first");
        assertThat(webhook.keys().sealed("p", after(Duration.ofHours(24))))
                .extracting(Parcel.Sealed::text)
                .containsExactly("second");
    }

    @Test
    void answers_mean_what_they_say() {
        assertThat(answer(204, null).taken()).isTrue();
        assertThat(answer(301, null).trouble()).isEqualTo(WebhookTrouble.REDIRECTS);
        assertThat(answer(404, null).trouble()).isEqualTo(WebhookTrouble.REFUSED);
        assertThat(answer(410, null).trouble()).isEqualTo(WebhookTrouble.GONE);
        assertThat(answer(429, null).trouble()).isEqualTo(WebhookTrouble.BUSY);
        assertThat(answer(500, null).trouble()).isEqualTo(WebhookTrouble.REFUSED);
        assertThat(answer(504, null).trouble()).isEqualTo(WebhookTrouble.BUSY);
    }
}

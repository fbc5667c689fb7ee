package org.webinar.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.database.Inside;
import org.webinar.database.PodKind;
import org.webinar.database.TestDatabase;
import org.webinar.identity.Visitor;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Settings;
import org.webinar.time.Ticking;

/** What programs are told, in the databases beside Pod: written with what happened, sent by one courier at a time. */
class OutboxIT {
    private static final Settings SETTINGS = FixedSettings.of(Map.of("TIME_ZONE", "Europe/Paris"));
    private static final Visitor ROOT = new Visitor(1, "root", "Root", true, true, Set.of());
    private static final Facts FACTS =
            new Facts.Writer().is("id", 7L).is("name", "Été 🎉").facts();
    private static final int SITE = 1;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2027-03-01T08:00:00Z"));
    private final Clock clock = new Ticking(now::get);

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    private static Outcome answer(int status) {
        return Outcome.answered(status, "", null, Duration.ofMillis(5));
    }

    /** One server with its own connection. */
    private final class Server {
        private final Inside inside;
        private final Messages messages;
        private final Outbox outbox;

        Server(EntityManager database) {
            inside = new Inside(database);
            messages = inside.give(new Messages(SETTINGS, clock));
            outbox = inside.give(new Outbox(SETTINGS, new Unheard(), clock));
        }

        Optional<Parcel> next(long webhook, String courier) {
            return inside.transaction(() -> outbox.next(webhook, courier));
        }

        void tried(Parcel parcel, int status) {
            inside.transaction(() -> outbox.tried(parcel, answer(status)));
        }

        void leave(long webhook, String courier) {
            inside.transaction(() -> outbox.leave(webhook, courier));
        }

        void tell(News news) {
            inside.transaction(() -> messages.tell(SITE, news, () -> FACTS));
        }

        long webhook(News... news) {
            return inside.transaction(() -> {
                Webhook webhook = new Webhook(
                        SITE, new WebhookWish("Screens", "https://a.example/", Set.of(news)), ROOT, now.get());
                inside.database().persist(webhook);
                inside.database().flush();
                return webhook.id();
            });
        }
    }

    /** Nobody is written to. */
    private static final class Unheard extends WebhookLetters {
        @Override
        public void ended(Webhook webhook, boolean gone) {}
    }

    @ParameterizedTest
    @EnumSource(
            value = PodKind.class,
            names = {"POSTGRESQL", "MARIADB"})
    void a_message_is_there_with_what_happened_or_not_at_all_and_leaves_once(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        assertThat(pod.open("use")).isEmpty();
        try (EntityManagerFactory entities = pod.entities("webinar");
                EntityManager first = entities.createEntityManager();
                EntityManager second = entities.createEntityManager()) {
            Server one = new Server(first);
            Server two = new Server(second);
            long webhook = one.webhook(News.LIVE_STARTED, News.LIVE_ENDED);

            assertThatThrownBy(() -> one.inside.transaction(() -> {
                        one.messages.tell(SITE, News.LIVE_STARTED, () -> FACTS);
                        throw new IllegalStateException("it did not happen");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            one.tell(News.GATEWAY_DOWN);
            assertThat(one.inside.transaction(one.outbox::due)).isEmpty();

            one.tell(News.LIVE_STARTED);
            one.tell(News.LIVE_ENDED);
            assertThat(two.inside.transaction(two.outbox::due)).containsExactly(webhook);
            Parcel started = one.next(webhook, "one").orElseThrow();
            assertThat(started.news()).isEqualTo(News.LIVE_STARTED);
            assertThat(started.facts()).isEqualTo(FACTS);
            assertThat(two.next(webhook, "two")).as("the other server").isEmpty();
            one.tried(started, 200);
            assertThat(two.next(webhook, "two")).as("the other server").isEmpty();
            Parcel ended = one.next(webhook, "one").orElseThrow();
            assertThat(ended.news()).isEqualTo(News.LIVE_ENDED);
            one.tried(ended, 204);
            assertThat(one.next(webhook, "one")).isEmpty();
            one.leave(webhook, "one");

            one.tell(News.LIVE_STARTED);
            assertThat(two.next(webhook, "two")).isPresent();
        }
        assertThat(pod.rows("SELECT count(*) FROM webinar_webhook_message WHERE state = 'TAKEN'"))
                .containsExactly(List.of("2"));
    }

    @ParameterizedTest
    @EnumSource(
            value = PodKind.class,
            names = {"POSTGRESQL", "MARIADB"})
    void it_is_tried_again_under_the_same_word_until_its_program_is_given_up(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        assertThat(pod.open("use")).isEmpty();
        try (EntityManagerFactory entities = pod.entities("webinar");
                EntityManager database = entities.createEntityManager()) {
            Server one = new Server(database);
            long webhook = one.webhook(News.LIVE_STARTED);
            one.tell(News.LIVE_STARTED);
            one.tell(News.LIVE_STARTED);

            Parcel refused = one.next(webhook, "one").orElseThrow();
            one.tried(refused, 500);
            Parcel other = one.next(webhook, "one").orElseThrow();
            assertThat(other.word()).as("the others go on").isNotEqualTo(refused.word());
            one.tried(other, 200);
            assertThat(one.next(webhook, "one")).isEmpty();
            pass(Duration.ofSeconds(11));
            Parcel again = one.next(webhook, "one").orElseThrow();
            assertThat(again.word()).isEqualTo(refused.word());

            one.tried(again, 503);
            assertThat(one.inside.transaction(one.outbox::due))
                    .as("it is left alone")
                    .isEmpty();
            pass(Duration.ofSeconds(11));
            Parcel third = one.next(webhook, "one").orElseThrow();
            assertThat(third.word()).isEqualTo(refused.word());
            one.tried(third, 503);

            pass(Duration.ofDays(3));
            one.tried(one.next(webhook, "one").orElseThrow(), 503);
            pass(Duration.ofDays(3));
            assertThat(one.inside.transaction(one.outbox::due)).isEmpty();
            one.tell(News.LIVE_STARTED);
            assertThat(one.inside.transaction(one.outbox::due)).isEmpty();
        }
        assertThat(pod.rows("SELECT state FROM webinar_webhook")).containsExactly(List.of("GIVEN_UP"));
        assertThat(pod.rows("SELECT state, tries FROM webinar_webhook_message ORDER BY id"))
                .containsExactly(List.of("GIVEN_UP", "4"), List.of("TAKEN", "1"));
    }

    @ParameterizedTest
    @EnumSource(
            value = PodKind.class,
            names = {"POSTGRESQL", "MARIADB"})
    void what_waits_is_sent_at_once_to_another_address_and_not_kept_for_ever(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        assertThat(pod.open("use")).isEmpty();
        try (EntityManagerFactory entities = pod.entities("webinar");
                EntityManager database = entities.createEntityManager()) {
            Server one = new Server(database);
            long webhook = one.webhook(News.LIVE_STARTED);
            one.tell(News.LIVE_STARTED);
            one.tried(one.next(webhook, "one").orElseThrow(), 404);
            assertThat(one.next(webhook, "one")).isEmpty();
            one.inside.transaction(() -> one.outbox.askAgain(webhook));
            one.tried(one.next(webhook, "one").orElseThrow(), 404);

            pass(Duration.ofDays(29));
            assertThat(one.inside.transaction(one.messages::forgetOld)).isZero();
            pass(Duration.ofDays(2));
            assertThat(one.inside.transaction(one.messages::forgetOld)).isEqualTo(1);
        }
        assertThat(pod.rows("SELECT count(*) FROM webinar_webhook_message")).containsExactly(List.of("0"));
    }

    @ParameterizedTest
    @EnumSource(
            value = PodKind.class,
            names = {"POSTGRESQL", "MARIADB"})
    void whoever_says_gone_is_told_nothing_more(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        assertThat(pod.open("use")).isEmpty();
        try (EntityManagerFactory entities = pod.entities("webinar");
                EntityManager database = entities.createEntityManager()) {
            Server one = new Server(database);
            long webhook = one.webhook(News.LIVE_STARTED);
            one.tell(News.LIVE_STARTED);
            one.tell(News.LIVE_STARTED);
            one.tried(one.next(webhook, "one").orElseThrow(), 410);
            assertThat(one.next(webhook, "one")).isEmpty();
        }
        assertThat(pod.rows("SELECT state FROM webinar_webhook")).containsExactly(List.of("GONE"));
        assertThat(pod.rows("SELECT DISTINCT state FROM webinar_webhook_message"))
                .containsExactly(List.of("GIVEN_UP"));
    }
}

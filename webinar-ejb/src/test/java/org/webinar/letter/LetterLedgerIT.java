package org.webinar.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.database.Inside;
import org.webinar.database.PodKind;
import org.webinar.database.TestDatabase;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Settings;
import org.webinar.time.TimeSlot;

/** The outbox in the databases beside Pod. */
class LetterLedgerIT {
    private static final Settings SETTINGS =
            FixedSettings.of(Map.of("ADMINS", "root@univ.example", "LANGUAGE_CODE", "fr", "TIME_ZONE", "Europe/Paris"));

    @ParameterizedTest
    @EnumSource(
            value = PodKind.class,
            names = {"POSTGRESQL", "MARIADB"})
    void one_digest_an_hour_and_a_mail_that_fails_comes_back_later_each_time(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        assertThat(pod.open("use")).isEmpty();
        try (EntityManagerFactory entities = pod.entities("webinar");
                EntityManager database = entities.createEntityManager()) {
            Hands clock = new Hands();
            Inside inside = new Inside(database);
            Words words = new Words(SETTINGS);
            AdminNotes notes = inside.give(new AdminNotes(words, clock));
            LetterLedger letters = inside.give(new LetterLedger(words, SETTINGS, clock));

            inside.transaction(letters::digest);
            assertThat(next(inside, letters)).isEmpty();

            TimeSlot slot = TimeSlot.of(Instant.parse("2027-03-02T13:00:00Z"), Duration.ofHours(2));
            inside.transaction(() -> notes.note("waiting", "L'été", slot));
            inside.transaction(letters::digest);
            Letter first = next(inside, letters).orElseThrow();
            assertThat(first.recipients()).isEqualTo("root@univ.example");
            assertThat(first.body())
                    .contains("« L'été » attend une passerelle")
                    .contains("mardi 2 mars 2027, 14:00 – 16:00");

            inside.transaction(() -> letters.failed(first.id(), "Connection refused"));
            assertThat(next(inside, letters)).isEmpty();
            inside.transaction(() -> notes.note("waiting", "Second", slot));
            clock.pass(Duration.ofMinutes(2));
            inside.transaction(letters::digest);
            assertThat(next(inside, letters)).map(Letter::id).contains(first.id());
            inside.transaction(() -> letters.failed(first.id(), "Connection refused"));
            assertThat(inside.transaction(letters::lastFailure)).contains("Connection refused");
            clock.pass(Duration.ofMinutes(1));
            assertThat(next(inside, letters)).isEmpty();
            clock.pass(Duration.ofMinutes(2));
            assertThat(next(inside, letters)).map(Letter::id).contains(first.id());
            inside.transaction(() -> letters.sent(first.id()));

            clock.pass(Duration.ofHours(1));
            inside.transaction(letters::digest);
            Letter second = next(inside, letters).orElseThrow();
            assertThat(second.body()).contains("Second").doesNotContain("L'été");
            inside.transaction(() -> letters.sent(second.id()));
            assertThat(inside.transaction(letters::waiting)).isZero();
        }
        assertThat(pod.rows("SELECT count(*) FROM webinar_letter WHERE sent_at IS NULL"))
                .containsExactly(List.of("0"));
    }

    private static Optional<Letter> next(Inside inside, LetterLedger letters) {
        return inside.transaction(letters::next);
    }

    /** A clock that somebody moves. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2027-03-01T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

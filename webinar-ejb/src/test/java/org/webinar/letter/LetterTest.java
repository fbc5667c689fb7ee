package org.webinar.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What becomes of a mail. */
class LetterTest {
    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    private final Letter letter = LetterForTest.expiring(null, NOW);

    @Test
    void one_that_waits_is_taken_back_unread() {
        assertThat(letter.takeBack(NOW)).isTrue();
        assertThat(letter.dueAt(LATER)).isFalse();
        assertThat(letter.takeBack(LATER)).isTrue();
    }

    @Test
    void one_that_is_being_tried_may_be_read_and_is_not_tried_again() {
        letter.beingTried(NOW);
        assertThat(letter.takeBack(NOW)).isFalse();
        assertThat(letter.dueAt(LATER)).isFalse();
        letter.failed("the server was away", NOW);
        assertThat(letter.dueAt(LATER)).isFalse();
    }

    @Test
    void one_that_has_failed_is_not_tried_again_either() {
        letter.beingTried(NOW);
        letter.failed("the server was away", NOW);
        assertThat(letter.dueAt(LATER)).isTrue();
        assertThat(letter.takeBack(NOW)).isFalse();
        assertThat(letter.dueAt(LATER)).isFalse();
    }

    /** A presenter who wishes to be forgotten stops no mail to others, and leaves nothing behind in those that have gone. */
    @Test
    void what_has_left_keeps_no_address_for_answers() {
        Letter sent =
                LetterForTest.invitation("ana@univ.example", "elise@univ.example", "ORGANIZER:elise@univ.example");
        assertThat(sent.replyTo()).contains("elise@univ.example");
        sent.sent(NOW);
        assertThat(sent.replyTo()).isEmpty();
        assertThat(sent.calendar()).isEmpty();
    }

    @Test
    void a_reminder_is_sent_until_it_is_too_late() {
        Letter reminder = LetterForTest.expiring(NOW.plusSeconds(60), NOW);
        assertThat(reminder.dueAt(NOW.plusSeconds(59))).isTrue();
        assertThat(reminder.dueAt(NOW.plusSeconds(60))).isFalse();
    }
}

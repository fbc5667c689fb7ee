package org.webinar.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** The way of the mails to the mail server. */
class PostmanTest {
    private final Outbox outbox = new Outbox();
    private final List<String> asked = new ArrayList<>();

    @Test
    void a_server_that_is_silent_is_asked_once_a_round() {
        outbox.waiting.add(letter("ana@univ.example"));
        outbox.waiting.add(letter("bob@univ.example"));
        deliver(new PostSilent("Connection refused"));
        assertThat(asked).containsExactly("ana@univ.example");
        assertThat(outbox.told).containsExactly("held up: [Connection refused]");
        assertThat(outbox.waiting).hasSize(1);
    }

    @Test
    void one_that_does_not_take_a_mail_is_asked_for_the_next() {
        outbox.waiting.add(letter("ana@univ.example"));
        outbox.waiting.add(letter("bob@univ.example"));
        deliver(new PostAway("452 <ana@univ.example>: mailbox full"));
        assertThat(asked).containsExactly("ana@univ.example", "bob@univ.example");
        assertThat(outbox.told).containsOnly("failed: [452 <…>: mailbox full]");
    }

    @Test
    void what_was_held_up_has_not_been_in_anybodys_hands() {
        Letter letter = letter("ana@univ.example");
        letter.beingTried(Instant.EPOCH);
        letter.heldUp("Connection refused", Instant.EPOCH);
        assertThat(letter.fate().state()).isEqualTo(Fate.State.LATE);
        assertThat(letter.dueAt(Instant.EPOCH.plusSeconds(60))).isTrue();
        assertThat(letter.takeBack(Instant.EPOCH)).isTrue();
    }

    private static Letter letter(String address) {
        return LetterForTest.numbered(1, address);
    }

    private void deliver(PostAway away) {
        new Postman(outbox, letter -> {
                    asked.add(letter.recipients());
                    throw away;
                })
                .deliver();
    }

    /** An outbox without a database. */
    private static final class Outbox extends LetterLedger {
        private final Queue<Letter> waiting = new ArrayDeque<>();
        private final List<String> told = new ArrayList<>();

        @Override
        public void digest() {
            // Administrators hear nothing here.
        }

        @Override
        public void expire() {
            // Nothing grows old here.
        }

        @Override
        public Optional<Letter> next() {
            return Optional.ofNullable(waiting.poll());
        }

        @Override
        public void failed(long id, String why) {
            told.add("failed: " + why);
        }

        @Override
        public void heldUp(long id, String why) {
            told.add("held up: " + why);
        }
    }
}

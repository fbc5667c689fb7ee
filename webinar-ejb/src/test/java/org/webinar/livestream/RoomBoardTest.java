package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.meeting.RoomView;
import org.webinar.meeting.RoomsSeen;
import org.webinar.meeting.RoomsSilent;

/** A list of many meetings knows which rooms are open, and BigBlueButton hardly notices. */
class RoomBoardTest {
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private final Asked asked = new Asked();
    private final Deque<Runnable> behind = new ArrayDeque<>();
    private boolean slow;
    private final RoomBoard board = new RoomBoard(
            asked,
            new Clock() {
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
            },
            round -> {
                if (slow) {
                    behind.add(round);
                } else {
                    round.run();
                }
            });

    @Test
    void a_hundred_lists_in_a_quarter_of_a_minute_are_one_question() {
        asked.open.add("0001-a");
        for (int list = 0; list < 100; list++) {
            board.refresh();
            assertThat(board.of("0001-a")).isEqualTo(RoomState.OPEN);
            assertThat(board.of("0002-b")).isEqualTo(RoomState.CLOSED);
        }
        assertThat(asked.questions).isEqualTo(1);
        later(16);
        board.refresh();
        assertThat(asked.questions).isEqualTo(2);
    }

    @Test
    void nothing_is_known_before_it_was_asked_and_when_bigbluebutton_has_been_silent_for_a_minute() {
        assertThat(board.of("0001-a")).isEqualTo(RoomState.UNKNOWN);
        asked.open.add("0001-a");
        board.refresh();
        asked.silent = true;
        later(30);
        board.refresh();
        assertThat(board.of("0001-a")).isEqualTo(RoomState.OPEN);
        later(31);
        board.refresh();
        assertThat(board.of("0001-a")).isEqualTo(RoomState.UNKNOWN);
        assertThat(asked.questions).isEqualTo(3);
    }

    @Test
    void what_was_opened_or_closed_here_is_known_at_once_and_believed_until_it_is_asked_anew() {
        board.refresh();
        board.note("0001-a", true);
        assertThat(board.of("0001-a")).isEqualTo(RoomState.OPEN);
        board.note("0001-a", false);
        asked.open.add("0001-a");
        later(5);
        assertThat(board.of("0001-a")).isEqualTo(RoomState.CLOSED);
        later(15);
        board.refresh();
        assertThat(board.of("0001-a")).isEqualTo(RoomState.OPEN);
    }

    /** Scalelite can be told to list nothing. */
    @Test
    void what_was_opened_here_and_is_never_listed_is_asked_for_by_name() {
        board.note("0001-a", true);
        asked.unlisted.add("0001-a");
        later(20);
        board.refresh();
        assertThat(board.of("0001-a")).isEqualTo(RoomState.OPEN);
        asked.unlisted.clear();
        later(20);
        board.refresh();
        assertThat(board.of("0001-a")).isEqualTo(RoomState.CLOSED);
        int questions = asked.looks;
        later(20);
        board.refresh();
        assertThat(asked.looks).isEqualTo(questions);
    }

    /** They are not asked for one by one either: each would be waited for. */
    @Test
    void of_several_servers_a_silent_one_makes_its_own_rooms_unknown_and_no_others() {
        asked.open.add("0001-a");
        asked.unseen.add("0002-b");
        board.note("0002-b", true);
        later(20);
        board.refresh();
        assertThat(board.of("0001-a")).isEqualTo(RoomState.OPEN);
        assertThat(board.of("0002-b")).isEqualTo(RoomState.UNKNOWN);
        assertThat(board.of("0003-c")).isEqualTo(RoomState.CLOSED);
        assertThat(asked.looks).isZero();
    }

    @Test
    void nobody_waits_for_a_slow_answer_but_the_first_for_a_moment() {
        board.refresh();
        slow = true;
        later(20);
        board.refresh();
        later(20);
        board.refresh();
        assertThat(behind).hasSize(1);
        asked.open.add("0001-a");
        behind.remove().run();
        assertThat(board.of("0001-a")).isEqualTo(RoomState.OPEN);
    }

    private void later(long seconds) {
        now = now.plusSeconds(seconds);
    }

    private static final class Asked extends LookedAt {
        private final Set<String> open = new HashSet<>();
        private final Set<String> unlisted = new HashSet<>();
        private final Set<String> unseen = new HashSet<>();
        private int questions;
        private int looks;
        private boolean silent;

        @Override
        public RoomsSeen allOpen() {
            questions++;
            if (silent) {
                throw new RoomsSilent("double");
            }
            return new RoomsSeen(open, unseen);
        }

        @Override
        public RoomView look(String roomName) {
            looks++;
            return unlisted.contains(roomName) ? new RoomView(true, "1", Set.of(), false) : RoomView.GONE;
        }
    }
}

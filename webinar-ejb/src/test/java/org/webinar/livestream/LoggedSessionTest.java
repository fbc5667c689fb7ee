package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.database.Folded;

/** Looking for people in openings of rooms, as Pod has written them down. */
class LoggedSessionTest {
    private static final LoggedSession SESSION = new LoggedSession(
            1,
            Instant.EPOCH,
            4711,
            "4711-oeuvres",
            "Œuvres à 50 %_!",
            "Élise Müller",
            "emuller",
            JoinedText.read("[[\"2026-03-02T10:00:06\", \"Guest \\u201cZo\\u00e9\\u201d\"]]", false));

    private static boolean has(String typed) {
        return SESSION.has(Folded.words(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zoe", "ZOÉ", "elise oeuvres", "muller", "emuller", "4711", "50 %_!", "%", "guest zoé élise", ""
            })
    void a_person_who_came_who_opened_it_and_the_meeting_are_found_whatever_the_accents(String typed) {
        assertThat(has(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"z_e", "zo%e", "471", "u00e9", "201c", "bob", "zoe bob"})
    void signs_mean_themselves_and_what_stands_nowhere_is_not_found(String typed) {
        assertThat(has(typed)).isFalse();
    }

    @Test
    void those_who_ran_it_are_counted_apart() {
        LoggedSession session = new LoggedSession(
                1,
                Instant.EPOCH,
                1,
                "",
                "",
                "",
                "",
                List.of(new Joined(null, "a", true), new Joined(null, "b", false)));
        assertThat(session.moderators()).isEqualTo(1);
        assertThat(session.viewers()).isEqualTo(1);
    }
}

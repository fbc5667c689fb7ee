package org.webinar.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.webinar.change.Difference.Word;

/** What is written down comes back as it was, and secrets never get there. */
class DifferencesTest {
    @Test
    void every_kind_of_value_comes_back() {
        List<Difference> all = List.of(
                new Difference("NAME", "\"Été\" 🎉 <b>", "", true),
                new Difference("START", Instant.parse("2027-03-01T14:00:00Z"), null, true),
                new Difference("DURATION", Duration.ofMinutes(90), Duration.ZERO, true),
                new Difference("CHAT", true, false, true),
                new Difference("POSTURE", new Word("posture.DRAINING"), new Word("posture.IN_SERVICE"), true),
                Difference.untold("TOKEN"));
        assertThat(Differences.read(Differences.written(all))).isEqualTo(all);
    }

    @Test
    void a_long_text_is_cut_between_letters() {
        String written = Differences.written(List.of(new Difference("WELCOME", "🎉".repeat(5_000), null, true)));
        assertThat(Differences.read(written).get(0).before()).isEqualTo("🎉".repeat(300) + "…");
    }

    @Test
    void secrets_are_not_written_down() {
        Optional<Difference> found = Difference.untold("TOKEN", "before-it", "after-it");
        assertThat(Differences.written(List.of(found.orElseThrow())))
                .doesNotContain("before-it")
                .doesNotContain("after-it");
        assertThat(Difference.untold("TOKEN", "same", "same")).isEmpty();
    }
}

package org.webinar.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.webinar.livestream.LiveState;

/** What is told comes out of its row as it went in. */
class FactsTest {
    @Test
    void every_kind_of_value_is_kept() {
        Facts facts = new Facts.Writer()
                .is("id", 7L)
                .is("streams", 2)
                .is("name", "Été\t« où »\n100 % + 🎉 \0")
                .is("welcome", "")
                .is("trouble", null)
                .is("chat", true)
                .is("startedAt", Instant.parse("2027-01-15T09:00:00.123456Z"))
                .is("additionalOwners", List.of("ana", "bo b"))
                .is("nobody", List.of())
                .is("state", LiveState.ON_AIR)
                .facts();
        assertThat(facts.written().lines()).hasSize(10);
        assertThat(facts.written()).doesNotContain("\0");
        assertThat(Facts.read(facts.written())).isEqualTo(facts);
        assertThat(facts.all())
                .contains(new Facts.Fact("state", "on-air"), new Facts.Fact("streams", 2L))
                .hasSize(10);
    }
}

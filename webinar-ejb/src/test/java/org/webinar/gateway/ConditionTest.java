package org.webinar.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.webinar.spi.gateway.GatewayTrouble.Kind;

class ConditionTest {
    private static final Instant NOW = Instant.parse("2027-03-02T14:00:00Z");

    private final Condition condition = new Condition();

    @Test
    void the_first_good_answer_is_believed() {
        condition.answered(NOW);
        assertThat(condition.health()).isEqualTo(Health.ONLINE);
    }

    @Test
    void one_silence_is_none_and_two_are() {
        condition.answered(NOW);
        condition.failed(Kind.UNREACHABLE, "connection refused", NOW);
        assertThat(condition.health()).isEqualTo(Health.ONLINE);
        condition.answered(NOW);
        condition.failed(Kind.UNREACHABLE, "connection refused", NOW);
        assertThat(condition.health()).isEqualTo(Health.ONLINE);
        condition.failed(Kind.UNREACHABLE, "connection refused", NOW);
        assertThat(condition.health()).isEqualTo(Health.OFFLINE);
        assertThat(condition.detail()).contains("connection refused");
        condition.answered(NOW);
        assertThat(condition.health()).isEqualTo(Health.OFFLINE);
        condition.answered(NOW.plusSeconds(30));
        assertThat(condition.health()).isEqualTo(Health.ONLINE);
        assertThat(condition.since()).contains(NOW.plusSeconds(30));
        assertThat(condition.trouble()).isEmpty();
    }

    /** Failure story 17: asking on would change nothing. */
    @Test
    void a_wrong_token_or_certificate_needs_a_person_at_once() {
        condition.answered(NOW);
        condition.failed(Kind.UNAUTHORIZED, "401", NOW);
        assertThat(condition.health()).isEqualTo(Health.MISCONFIGURED);
        assertThat(condition.trouble()).contains(Kind.UNAUTHORIZED);
        condition.failed(Kind.UNTRUSTED, "expired", NOW);
        assertThat(condition.trouble()).contains(Kind.UNTRUSTED);
    }

    @Test
    void what_somebody_has_looked_at_is_believed_at_once() {
        condition.believeNext();
        condition.failed(Kind.UNREACHABLE, "connection refused", NOW);
        assertThat(condition.health()).isEqualTo(Health.OFFLINE);
        condition.believeNext();
        condition.answered(NOW.plusSeconds(5));
        assertThat(condition.health()).isEqualTo(Health.ONLINE);
        condition.failed(Kind.UNREACHABLE, "connection refused", NOW);
        assertThat(condition.health()).as("a round").isEqualTo(Health.ONLINE);
    }

    @Test
    void a_full_gateway_is_a_healthy_one() {
        condition.failed(Kind.FULL, "no free slot", NOW);
        assertThat(condition.health()).isEqualTo(Health.ONLINE);
        assertThat(condition.detail()).isEmpty();
    }
}

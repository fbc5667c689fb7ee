package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.GatewayControl;
import org.webinar.gateway.Health;
import org.webinar.trial.Verdict;

/** What the doctor says of the tests of a gateway. */
class GatewayExaminationsTest {
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    private Instant triedAt;
    private Verdict verdict;

    private Check trial() {
        KnownGateways gateways = new KnownGateways() {
            @Override
            public List<KnownGateway> all() {
                return List.of(new KnownGateway(new SomeGateway(), "gw1", Health.ONLINE, "", triedAt, verdict));
            }
        };
        GatewayControl control = new GatewayControl() {
            @Override
            public boolean byHand(Gateway gateway) {
                return false;
            }
        };
        return new GatewayExaminations(gateways, control, Clock.fixed(NOW, ZoneOffset.UTC))
                .of(Kind.HARMLESS).stream()
                        .filter(examination -> examination.question() == Question.TRIAL)
                        .flatMap(examination -> examination.look().get().stream())
                        .findFirst()
                        .orElseThrow();
    }

    private static final class SomeGateway extends Gateway {
        @Override
        public int siteId() {
            return 1;
        }
    }

    @Test
    void a_gateway_that_was_never_tested_is_called_so() {
        assertThat(trial().finding()).isEqualTo(Finding.GATEWAY_NEVER_TRIED);
        assertThat(trial().arguments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,PASSED,GATEWAY_TRIED",
        "29,PASSED,GATEWAY_TRIED",
        "30,PASSED,GATEWAY_UNTRIED",
        "400,PASSED,GATEWAY_UNTRIED",
        "400,FAILED,GATEWAY_FAILED_TRIAL"
    })
    void one_that_was_tested_says_how_long_ago(long days, Verdict found, Finding finding) {
        triedAt = NOW.minus(Duration.ofDays(days));
        verdict = found;
        assertThat(trial().finding()).isEqualTo(finding);
        assertThat(trial().arguments()).containsExactly(String.valueOf(days));
    }
}

package org.webinar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.webinar.gateway.Health;
import org.webinar.livestream.LiveState;
import org.webinar.outside.Neighbour;
import org.webinar.outside.Result;
import org.webinar.telemetry.Meter.GatewayUse;

/** What the dashboard of deploy/grafana asks for is what we show, and all of it. */
class DashboardTest {
    private static final Path DASHBOARD = Path.of("../deploy/grafana/webinar.json");
    private static final Path OPERATE = Path.of("../docs/operate.md");

    @Test
    void the_dashboard_shows_every_number_under_its_name() throws IOException {
        String asked = Files.readString(DASHBOARD);
        Set<String> names = found(asked, "webinar_\\w+");
        assertThat(names)
                .isEqualTo(Stream.concat(
                                Stream.of(Refused.SIGN_IN, Refused.POLICY),
                                Stream.of(
                                                Meter.GATEWAYS_PROMISED,
                                                Meter.CHAT_WAITING,
                                                Meter.CHAT_OLDEST,
                                                Meter.VIEWERS,
                                                Meter.MAILS_WAITING,
                                                Meter.lives(LiveState.ON_AIR),
                                                Meter.gateways(Health.ONLINE),
                                                Meter.gateways(GatewayUse.FREE),
                                                Meter.outsideCalls(Neighbour.MAIL, Result.OK),
                                                Meter.outsideTime(Neighbour.MAIL))
                                        .map(Meter::name))
                        .collect(Collectors.toSet()));
        assertThat(words(asked, "state"))
                .isSubsetOf(Arrays.stream(LiveState.values())
                        .map(Meter::lives)
                        .map(meter -> meter.labels().get("state"))
                        .toList());
        assertThat(words(asked, "health"))
                .isSubsetOf(Arrays.stream(Health.values())
                        .map(Meter::gateways)
                        .map(meter -> meter.labels().get("health"))
                        .toList());
        assertThat(words(asked, "result"))
                .isSubsetOf(Arrays.stream(Result.values())
                        .map(result -> Meter.outsideCalls(Neighbour.MAIL, result))
                        .map(meter -> meter.labels().get("result"))
                        .toList());
    }

    /** Prometheus keeps a series for each: there may be few, and none may say where somebody's machine is. */
    @Test
    void labels_are_few_words() {
        for (Neighbour to : Neighbour.values()) {
            for (Result result : Result.values()) {
                assertThat(Meter.outsideCalls(to, result).labels().values()).allMatch(word -> word.matches("[a-z_]+"));
            }
        }
        assertThat(Neighbour.values().length * Result.values().length).isLessThan(100);
    }

    @Test
    void every_number_is_described_to_operators() throws IOException {
        String chapter =
                Files.readString(OPERATE).split("\n## The numbers\n")[1].split("\n## ")[0];
        assertThat(found(chapter, "(?<=`)webinar_[a-z_]+(?=[`{])"))
                .isEqualTo(found(Files.readString(DASHBOARD), "webinar_\\w+"));
    }

    /** The values of a label that questions choose by. */
    private static Set<String> words(String asked, String label) {
        return found(asked, "(?<=" + label + "!?=~?\\\\\")[a-z_|]+").stream()
                .flatMap(choice -> Stream.of(choice.split("\\|")))
                .collect(Collectors.toSet());
    }

    private static Set<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}

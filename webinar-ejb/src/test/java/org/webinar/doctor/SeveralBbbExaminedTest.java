package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The doctor and several BigBlueButtons, and several secrets of one. */
class SeveralBbbExaminedTest {
    private final LyingBbb bbb = new LyingBbb();
    private final Map<String, String> settings = new HashMap<>(Map.of(
            "BBB_API_URL",
            bbb.api(),
            "BBB_SECRET_KEY",
            LyingBbb.SECRET,
            "SECRET_KEY",
            "k",
            "webinar.url",
            "http://127.0.0.1:1"));

    SeveralBbbExaminedTest() throws IOException {}

    @AfterEach
    void close() {
        bbb.close();
    }

    private List<Check> checks() {
        return new DoctorCommand(name -> Optional.ofNullable(settings.get(name)), Clock.systemUTC())
                .examine(Kind.HARMLESS)
                .checks();
    }

    private static Finding finding(List<Check> checks, Question question) {
        return checks.stream()
                .filter(check -> check.patient().topic() == Topic.BBB && check.question() == question)
                .map(Check::finding)
                .findFirst()
                .orElseThrow();
    }

    /** After a rotation, until somebody tidies up. */
    @Test
    void the_second_secret_of_the_list_is_tried_and_told_without_being_shown() {
        settings.put("webinar.bbb.main.secrets", "the-old-one," + LyingBbb.SECRET);
        List<Check> checks = checks();
        assertThat(checks)
                .filteredOn(check -> check.question() == Question.SECRET)
                .extracting(Check::finding, Check::arguments)
                .containsExactly(tuple(Finding.SECRET_NOT_THE_FIRST, List.of("2")));
        assertThat(finding(checks, Question.NASTY_NAME)).isEqualTo(Finding.NAMES_ARRIVE);
        assertThat(finding(checks, Question.WEBHOOKS)).isEqualTo(Finding.WEBHOOKS_THERE);
        settings.put("webinar.bbb.main.secrets", LyingBbb.SECRET + ",the-next-one");
        assertThat(finding(checks(), Question.SECRET)).isEqualTo(Finding.SECRET_ACCEPTED);
    }

    @Test
    void of_several_servers_each_is_looked_at_under_its_name() {
        settings.put("webinar.bbb.servers", "main,second,third");
        settings.put("webinar.bbb.second.url", "http://127.0.0.1:1/bigbluebutton/api");
        settings.put("webinar.bbb.second.secrets", "x");
        settings.put("webinar.bbb.main.draining", "yes");
        List<Check> checks = checks();
        assertThat(checks)
                .filteredOn(check -> check.question() == Question.API)
                .extracting(check -> check.patient().name(), Check::finding)
                .containsExactlyInAnyOrder(
                        tuple("main (" + URI.create(bbb.api()).getAuthority() + ")", Finding.API_ANSWERS),
                        tuple("second (127.0.0.1:1)", Finding.API_SILENT));
        assertThat(finding(checks, Question.NEW_ROOMS)).isEqualTo(Finding.SERVER_DRAINING);
        assertThat(checks)
                .filteredOn(check -> check.finding() == Finding.SETTING_MISSING)
                .extracting(check -> check.arguments().get(0))
                .contains("webinar.bbb.third.url", "webinar.bbb.third.secrets");
    }
}

package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The doctor at several BigBlueButton servers, and at one with several secrets. */
class SeveralBbbTest extends ExaminedBbb {
    SeveralBbbTest() throws IOException {}

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
        assertThat(finding(Question.SECRET)).isEqualTo(Finding.SECRET_ACCEPTED);
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

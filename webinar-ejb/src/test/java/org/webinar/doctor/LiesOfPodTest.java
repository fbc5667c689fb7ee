package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.webinar.doubles.pod.BadDay;
import org.webinar.doubles.pod.PodDouble;
import org.webinar.settings.FixedSettings;

/** A Pod that would not take a recording, for whatever reason. */
class LiesOfPodTest {
    private final PodDouble pod = PodDouble.start(0, "right", "alice");
    private final Map<String, String> settings =
            new HashMap<>(Map.of("webinar.pod.url", pod.url(), "webinar.pod.token", "right", "DEFAULT_TYPE_ID", "1"));

    @AfterEach
    void close() {
        pod.close();
    }

    private List<Check> checks() {
        Examinations all = DoctorCommand.made(
                Examinations.class,
                "org.webinar.adapter.pod.PodExaminations",
                FixedSettings.of(settings),
                new LyingOutside(),
                Examined.TODAY);
        return Examined.all(all);
    }

    private Finding token() {
        return Examined.findings(checks(), Question.TOKEN).get(0);
    }

    @Test
    void one_that_is_right_is_called_so() {
        assertThat(token()).isEqualTo(Finding.POD_TAKES_VIDEOS);
    }

    @Test
    void none_at_all_is_no_trouble() {
        settings.remove("webinar.pod.url");
        assertThat(checks()).isEmpty();
    }

    @Test
    void a_token_that_is_not_there_or_not_good_is_told() {
        settings.put("webinar.pod.token", "");
        assertThat(token()).isEqualTo(Finding.POD_TOKEN_MISSING);
        settings.put("webinar.pod.token", "wrong");
        assertThat(token()).isEqualTo(Finding.POD_TOKEN_REFUSED);
        settings.put("webinar.pod.token", "right");
        pod.have(BadDay.NO_STAFF);
        assertThat(token()).isEqualTo(Finding.POD_TOKEN_REFUSED);
    }

    @Test
    void a_type_that_is_none_and_a_pod_that_is_none_are_told_apart() {
        settings.put("DEFAULT_TYPE_ID", "7");
        assertThat(token()).isEqualTo(Finding.POD_TYPE_MISSING);
        pod.have(BadDay.MAINTENANCE);
        assertThat(token()).isEqualTo(Finding.POD_NOT_AS_POD);
        settings.put("webinar.pod.url", "http://127.0.0.1:1");
        assertThat(token()).isEqualTo(Finding.POD_NOT_AS_POD);
    }
}

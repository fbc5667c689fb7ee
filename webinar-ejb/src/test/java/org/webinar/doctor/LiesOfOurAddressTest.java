package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.settings.FixedSettings;

/** A web server in front of us that leads elsewhere, forgets, or holds back. */
class LiesOfOurAddressTest {
    private static final String HOST = "webinar.univ.example";

    private final Map<String, String> settings =
            new HashMap<>(Map.of("webinar.url", "https://" + HOST, "SECRET_KEY", "key"));
    private final LyingOutside outside = new LyingOutside();
    private final Echo echo = new Echo(FixedSettings.secrets("key"));
    private String heard = HOST + " " + Echo.HEARD;
    private Duration late = Duration.ofMillis(20);

    @BeforeEach
    void lead_here() {
        outside.pages = this::right;
    }

    private Page right(URI address) {
        String path = address.getPath();
        if (path.startsWith(Echo.PATH)) {
            return LyingOutside.page(200, echo.to(path.substring(Echo.PATH.length())) + " " + heard);
        }
        if (path.startsWith(Echo.LINE)) {
            Page line = LyingOutside.page(200, "data: " + echo.to(path.substring(Echo.LINE.length())));
            return new Page(200, Map.of(), line.body(), late);
        }
        return LyingOutside.page(301, "", "location", "https://" + HOST + "/");
    }

    private List<Check> checks() {
        return Examined.all(new OwnExaminations(FixedSettings.of(settings), outside, echo, Examined.TODAY));
    }

    private Finding finding(Question question) {
        return Examined.findings(checks(), question).get(0);
    }

    @Test
    void one_that_is_right_is_called_so() {
        assertThat(checks())
                .extracting(Check::finding)
                .containsExactly(
                        Finding.RESOLVES,
                        Finding.ANSWERS,
                        Finding.TLS_FITS,
                        Finding.REDIRECTS,
                        Finding.LEADS_HERE,
                        Finding.FORWARDED_RIGHT,
                        Finding.LINE_AT_ONCE);
    }

    @Test
    void whoever_repeats_our_word_without_our_secret_is_somebody_else() {
        outside.pages = address -> LyingOutside.page(200, address.getPath() + " " + heard);
        assertThat(finding(Question.OURSELVES)).isEqualTo(Finding.LEADS_ELSEWHERE);
        assertThat(finding(Question.FORWARDED)).isEqualTo(Finding.COULD_NOT_ASK);
        assertThat(finding(Question.LINE)).isEqualTo(Finding.LINE_MISSING);
        assertThat(finding(Question.ENCRYPTION)).isEqualTo(Finding.NO_REDIRECT);
    }

    @Test
    void a_machine_that_does_not_reach_itself_proves_nothing() {
        outside.pages = address -> {
            throw new NobodyThere("ConnectException");
        };
        assertThat(finding(Question.OURSELVES)).isEqualTo(Finding.LEADS_NOWHERE);
    }

    @ParameterizedTest
    @CsvSource({
        "other.example heard, FORWARDED_OTHER_HOST",
        "webinar.univ.example ignored, FORWARDED_IGNORED",
        "webinar.univ.example nobody, FORWARDED_NOBODY",
        "webinar.univ.example heard, FORWARDED_RIGHT"
    })
    void what_the_web_server_in_front_forgets_is_told(String said, Finding expected) {
        heard = said;
        assertThat(finding(Question.FORWARDED)).isEqualTo(expected);
    }

    @Test
    void a_line_that_is_held_back_is_late() {
        late = Echo.HELD;
        assertThat(finding(Question.LINE)).isEqualTo(Finding.LINE_HELD_BACK);
    }

    @Test
    void an_address_without_encryption_is_told_unless_it_is_of_this_machine() {
        settings.put("webinar.url", "http://" + HOST);
        assertThat(finding(Question.ENCRYPTION)).isEqualTo(Finding.PLAIN_HTTP);
        heard = HOST + " " + Echo.NOBODY;
        assertThat(finding(Question.FORWARDED)).isEqualTo(Finding.FORWARDED_RIGHT);
        settings.put("webinar.url", "http://127.0.0.1:8080");
        assertThat(finding(Question.ENCRYPTION)).isEqualTo(Finding.PLAIN_HTTP_HERE);
    }
}

package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The doctor as the command has it, against a BigBlueButton that lies in each of its checks. */
class LiesOfBbbTest extends ExaminedBbb {
    LiesOfBbbTest() throws IOException {}

    @Test
    void one_that_is_right_is_called_so_in_all() {
        List<Check> checks = checks();
        assertThat(checks)
                .filteredOn(check -> check.patient().topic() == Topic.BBB)
                .extracting(Check::finding)
                .containsExactlyInAnyOrder(
                        Finding.RESOLVES,
                        Finding.ANSWERS,
                        Finding.PLAIN_HTTP_HERE,
                        Finding.API_ANSWERS,
                        Finding.VERSION_RECENT,
                        Finding.NO_BALANCER,
                        Finding.CLOCKS_AGREE,
                        Finding.SECRET_ACCEPTED,
                        Finding.CHECKSUM_SHA256,
                        Finding.NAMES_ARRIVE,
                        Finding.QUICK,
                        Finding.RECORDINGS_PLAY,
                        Finding.WEBHOOKS_THERE,
                        Finding.CHAT_OUT_THERE,
                        Finding.WEBSOCKETS_OPEN,
                        Finding.FREESWITCH_OPEN);
    }

    @Test
    void a_wrong_secret_is_refused_and_nothing_is_said_of_names() {
        settings.put("BBB_SECRET_KEY", "another");
        List<Check> checks = checks();
        assertThat(finding(checks, Question.SECRET)).isEqualTo(Finding.SECRET_REFUSED);
        assertThat(finding(checks, Question.NASTY_NAME)).isEqualTo(Finding.COULD_NOT_ASK);
        assertThat(finding(checks, Question.RECORDINGS)).isEqualTo(Finding.RECORDINGS_REFUSED);
    }

    @Test
    void a_page_in_the_place_of_an_answer_says_nothing_of_the_secret() {
        bbb.answers.put("isMeetingRunning", "<html>502</html>");
        assertThat(finding(Question.SECRET)).isEqualTo(Finding.COULD_NOT_ASK);
    }

    @Test
    void a_server_without_a_secret_is_found() {
        bbb.takesAnything = true;
        assertThat(finding(Question.SECRET)).isEqualTo(Finding.NO_SECRET_NEEDED);
    }

    @Test
    void a_server_that_knows_sha1_alone_is_found() {
        bbb.algorithms = Set.of("SHA-1");
        List<Check> checks = checks();
        assertThat(finding(checks, Question.CHECKSUMS)).isEqualTo(Finding.CHECKSUM_NOT_SHA256);
        assertThat(checks)
                .filteredOn(check -> check.finding() == Finding.CHECKSUM_NOT_SHA256)
                .extracting(check -> check.arguments().get(0))
                .containsExactly("SHA1");
    }

    @Test
    void a_proxy_that_rewrites_addresses_is_found_by_a_nasty_name() {
        bbb.rewrites = true;
        List<Check> checks = checks();
        assertThat(finding(checks, Question.SECRET)).isEqualTo(Finding.SECRET_ACCEPTED);
        assertThat(finding(checks, Question.NASTY_NAME)).isEqualTo(Finding.NAMES_REWRITTEN);
    }

    @ParameterizedTest
    @CsvSource({"20, CLOCKS_AGREE", "90, CLOCKS_DIFFER", "-90, CLOCKS_DIFFER", "-400, CLOCKS_FAR_APART"})
    void a_clock_that_is_wrong_is_measured(long seconds, Finding expected) {
        Clock wrong = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(seconds));
        assertThat(finding(report(wrong).checks(), Question.CLOCK)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "3.0.35, VERSION_RECENT",
        "3.1, VERSION_RECENT",
        "3.0.9, VERSION_OLD",
        "2.7.18, VERSION_OUT_OF_CARE",
        "'', VERSION_HIDDEN"
    })
    void an_old_version_is_named(String version, Finding expected) {
        bbb.root = bbb.root.replace("3.0.40", version);
        assertThat(finding(Question.VERSION)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"200, API_IS_A_PAGE", "404, API_IS_A_PAGE", "502, API_BROKEN"})
    void a_page_in_the_place_of_the_api_is_none(int status, Finding expected) {
        bbb.rootStatus = status;
        bbb.root = "<!DOCTYPE html><html><body>Greenlight</body></html>";
        assertThat(finding(Question.API)).isEqualTo(expected);
    }

    @Test
    void balancers_are_known_by_how_they_answer() {
        bbb.root = "<response><returncode>SUCCESS</returncode><version>2.0</version><build>1.6</build></response>";
        List<Check> scalelite = checks();
        assertThat(finding(scalelite, Question.BALANCER)).isEqualTo(Finding.BALANCER_FOUND);
        assertThat(scalelite).extracting(Check::arguments).contains(List.of("Scalelite"));
        bbb.rootStatus = 401;
        bbb.root = "Unauthorized";
        assertThat(checks()).extracting(Check::arguments).contains(List.of("b3lb"));
    }

    @Test
    void what_a_server_can_not_do_is_told() {
        bbb.answers.remove("hooks/list");
        bbb.answers.remove("sendChatMessage");
        bbb.answers.put(
                "getRecordings",
                "<response><returncode>SUCCESS</returncode><recordings><recording><playback><format>"
                        + "<type>presentation</type></format></playback></recording></recordings></response>");
        List<Check> checks = checks();
        assertThat(finding(checks, Question.WEBHOOKS)).isEqualTo(Finding.WEBHOOKS_MISSING);
        assertThat(finding(checks, Question.CHAT_OUT)).isEqualTo(Finding.CHAT_OUT_MISSING);
        assertThat(finding(checks, Question.RECORDINGS)).isEqualTo(Finding.RECORDINGS_NOT_ON_IPHONE);
    }

    @Test
    void a_slow_server_is_called_slow() {
        bbb.slow = true;
        assertThat(finding(Question.SPEED)).isEqualTo(Finding.SLOW);
    }

    @Test
    void nobody_at_the_port_and_no_such_name_are_told_apart() {
        settings.put("BBB_API_URL", "http://127.0.0.1:1/bigbluebutton/api");
        List<Check> closed = checks();
        assertThat(finding(closed, Question.CONNECTION)).isEqualTo(Finding.SILENT);
        assertThat(finding(closed, Question.API)).isEqualTo(Finding.API_SILENT);
        settings.put("BBB_API_URL", "http://nobody.invalid/bigbluebutton/api");
        assertThat(finding(Question.ADDRESS)).isEqualTo(Finding.UNKNOWN_HOST);
    }

    @Test
    void tls_is_asked_for_where_there_is_none() {
        settings.put("BBB_API_URL", bbb.api().replace("http:", "https:"));
        assertThat(finding(Question.CERTIFICATE)).isEqualTo(Finding.TLS_NONE);
    }

    @Test
    void the_secret_stands_in_no_report() {
        bbb.root = "<html>";
        String text = ReportText.json(report(Clock.systemUTC()), new DoctorWords(Locale.FRENCH));
        assertThat(text).contains("\"finding\": \"API_IS_A_PAGE\"").doesNotContain(LyingBbb.SECRET, "checksum=");
    }

    @Test
    void the_code_of_the_command_says_how_bad_it_is() {
        Patient one = Patient.of(Topic.BBB, "bbb");
        Check well = one.found(Question.SPEED, Finding.QUICK, 1);
        Check slow = one.found(Question.SPEED, Finding.SLOW, 1);
        assertThat(DoctorCommand.code(new Report(null, null, false, List.of(well))))
                .isZero();
        assertThat(DoctorCommand.code(new Report(null, null, false, List.of(well, slow))))
                .isEqualTo(1);
        settings.remove("BBB_API_URL");
        Report missing = report(Clock.systemUTC());
        assertThat(DoctorCommand.code(missing)).isEqualTo(2);
        assertThat(missing.checks()).extracting(Check::finding).contains(Finding.SETTING_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "A_CHANGER, SECRET_KEY_OF_EVERYBODY",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, SECRET_KEY_WEAK",
        "short1, SECRET_KEY_WEAK"
    })
    void a_weak_secret_key_is_told(String key, Finding expected) {
        settings.put("SECRET_KEY", key);
        assertThat(checks()).extracting(Check::finding).contains(expected);
    }
}

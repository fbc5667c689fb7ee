package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.settings.FixedSettings;

/** What stands before and beside a BigBlueButton: balancers, proxies, ports, and what it says of recordings and time. */
class LiesBehindBbbTest {
    private static final String API = "https://bbb.univ.example/bigbluebutton/api";
    private static final String SUCCESS = "<response><returncode>SUCCESS</returncode>%s</response>";
    private static final String FAILED =
            "<response><returncode>FAILED</returncode><messageKey>%s</messageKey></response>";

    private final Map<String, String> settings =
            new HashMap<>(Map.of("BBB_API_URL", API, "BBB_SECRET_KEY", "secret", "MEETING_DISABLE_RECORD", "False"));
    private final LyingOutside outside = new LyingOutside();
    private Page root =
            LyingOutside.page(200, SUCCESS.formatted("<version>2.0</version><bbbVersion>3.0.40</bbbVersion>"));
    private String recordings = SUCCESS.formatted("<recordings/>");

    @BeforeEach
    void answer() {
        outside.pages = address -> switch (address.getPath()
                .substring(URI.create(API).getPath().length())) {
            case "" -> root;
            case "/getRecordings" -> LyingOutside.page(200, recordings);
            default -> LyingOutside.page(200, FAILED.formatted("checksumError"));
        };
    }

    private List<Check> checks(Kind kind) {
        RoomSigns nothing = word -> Set.of();
        Examinations all = DoctorCommand.made(
                Examinations.class,
                "org.webinar.adapter.bbb.BbbExaminations",
                FixedSettings.of(settings),
                outside,
                Examined.TODAY,
                nothing);
        return Examined.all(all, kind);
    }

    private List<Finding> findings(Question question) {
        return Examined.findings(checks(Kind.HARMLESS), question);
    }

    private List<Finding> knocking(Question question) {
        return Examined.findings(checks(Kind.KNOCKING), question);
    }

    @ParameterizedTest
    @CsvSource({
        "200, <build>1.6</build>, Scalelite",
        "200, <info>Served by bbblb</info>, bbblb",
        "500, <messageKey>checksumError</messageKey>, b3scale",
        "401, Unauthorized, b3lb"
    })
    void balancers_are_known_by_how_they_answer(int status, String said, String name) {
        boolean xml = said.startsWith("<");
        String code = status == 200 ? "SUCCESS" : "ERROR";
        root = LyingOutside.page(
                status, xml ? "<response><returncode>" + code + "</returncode>" + said + "</response>" : said);
        List<Check> checks = checks(Kind.HARMLESS);
        assertThat(checks)
                .filteredOn(check -> check.question() == Question.BALANCER)
                .extracting(Check::finding, Check::arguments)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Finding.BALANCER_FOUND, List.of(name)));
        // The lines of the client are on other machines.
        assertThat(Examined.findings(checks, Question.WEBSOCKETS)).isEmpty();
    }

    @Test
    void one_that_hides_what_time_it_is_is_told() {
        assertThat(findings(Question.CLOCK)).containsExactly(Finding.CLOCK_NOT_TOLD);
    }

    @Test
    void what_it_says_of_recordings_and_what_we_want_of_them_are_told_apart() {
        assertThat(findings(Question.RECORDINGS)).containsExactly(Finding.RECORDINGS_NONE_YET);
        recordings = FAILED.formatted("unsupportedRequest");
        assertThat(findings(Question.RECORDINGS)).containsExactly(Finding.RECORDINGS_REFUSED);
        settings.put("MEETING_DISABLE_RECORD", "True");
        assertThat(findings(Question.RECORDINGS)).containsExactly(Finding.RECORDINGS_SWITCHED_OFF);
    }

    @Test
    void a_proxy_that_takes_upgrade_away_is_found() {
        assertThat(findings(Question.WEBSOCKETS)).containsExactly(Finding.WEBSOCKETS_OPEN);
        outside.noUpgrade.add("/bbb-webrtc-sfu");
        assertThat(findings(Question.WEBSOCKETS)).containsExactly(Finding.WEBSOCKETS_LOST);
        assertThat(checks(Kind.HARMLESS)).extracting(Check::arguments).contains(List.of("/bbb-webrtc-sfu (HTTP 400)"));
    }

    @Test
    void a_line_that_says_nothing_hides_none_of_the_others() {
        outside.silentLines.add("/ws");
        assertThat(findings(Question.WEBSOCKETS)).containsExactly(Finding.WEBSOCKETS_OPEN);
        assertThat(findings(Question.FREESWITCH)).containsExactly(Finding.FREESWITCH_LOST);
        outside.silentLines.add("/graphql");
        outside.noUpgrade.add("/bbb-webrtc-sfu");
        assertThat(checks(Kind.HARMLESS))
                .extracting(Check::arguments)
                .contains(List.of("/graphql (SocketTimeoutException: Read timed out), /bbb-webrtc-sfu (HTTP 400)"));
    }

    /** A proxy that stands before one address only; an address at which nobody is, is told of by another question. */
    @Test
    void lines_are_asked_for_at_all_addresses() {
        outside.noUpgrade.add("/graphql " + LyingOutside.SIX);
        assertThat(checks(Kind.HARMLESS))
                .extracting(Check::arguments)
                .contains(List.of("/graphql (" + LyingOutside.SIX + ": HTTP 400)"));
        outside.closed.add(LyingOutside.SIX);
        assertThat(findings(Question.WEBSOCKETS)).containsExactly(Finding.WEBSOCKETS_OPEN);
        outside.closed.add(LyingOutside.FOUR);
        assertThat(findings(Question.WEBSOCKETS)).containsExactly(Finding.COULD_NOT_ASK);
    }

    /** Who asks for a session has understood the question. */
    @ParameterizedTest
    @CsvSource({"101, WEBSOCKETS_OPEN", "401, WEBSOCKETS_OPEN", "403, WEBSOCKETS_OPEN", "404, WEBSOCKETS_LOST"})
    void who_turns_strangers_away_keeps_the_line_open_for_others(int status, Finding expected) {
        outside.upgraded = status;
        assertThat(findings(Question.WEBSOCKETS)).containsExactly(expected);
    }

    @Test
    void the_way_of_old_clients_is_told_and_wakes_nobody() {
        assertThat(findings(Question.FREESWITCH)).containsExactly(Finding.FREESWITCH_OPEN);
        outside.noUpgrade.add("/ws");
        assertThat(findings(Question.FREESWITCH)).containsExactly(Finding.FREESWITCH_LOST);
        assertThat(Finding.FREESWITCH_LOST.severity()).isEqualTo(Severity.NOTICE);
        outside.closed.add("7443");
        assertThat(knocking(Question.FREESWITCH)).containsExactly(Finding.FREESWITCH_LOST);
        outside.closed.clear();
        assertThat(knocking(Question.FREESWITCH)).containsExactly(Finding.FREESWITCH_LOST, Finding.FREESWITCH_OPEN);
    }

    @Test
    void ports_are_tried_only_for_whoever_wants_it() {
        assertThat(findings(Question.STUN)).isEmpty();
        assertThat(findings(Question.TURN)).isEmpty();
        assertThat(findings(Question.EXPOSURE)).isEmpty();
    }

    @Test
    void the_ways_of_sound_and_picture_are_each_asked() {
        assertThat(knocking(Question.STUN)).containsExactly(Finding.STUN_ANSWERS);
        assertThat(knocking(Question.TURN)).containsExactly(Finding.TURN_TCP_ANSWERS, Finding.TURN_TLS_ANSWERS);
        outside.closed.addAll(List.of("udp", "turn-tcp", "turn-tls"));
        assertThat(knocking(Question.STUN)).containsExactly(Finding.STUN_SILENT);
        assertThat(knocking(Question.TURN)).containsExactly(Finding.TURN_TCP_SILENT, Finding.TURN_TLS_SILENT);
    }

    @Test
    void ports_that_nobody_should_reach_are_named() {
        outside.closed.addAll(List.of("8090", "3005", "5432", "3310", "7357", "8021", "5060"));
        assertThat(checks(Kind.KNOCKING))
                .filteredOn(check -> check.question() == Question.EXPOSURE)
                .extracting(Check::finding, Check::arguments)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Finding.EXPOSED, List.of("6379")));
    }
}

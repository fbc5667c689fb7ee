package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.doctor.RoomSigns.Way;
import org.webinar.settings.FixedSettings;

/** A room for a minute, on a BigBlueButton that lies about rooms. Whatever happens, it is ended. */
class LiesOfRoomsTest {
    private static final String API = "https://bbb.univ.example/bigbluebutton/api";
    private static final String SUCCESS = "<response><returncode>SUCCESS</returncode>%s</response>";
    private static final String FAILED =
            "<response><returncode>FAILED</returncode><messageKey>%s</messageKey></response>";

    private final Map<String, String> settings = new HashMap<>(Map.of(
            "BBB_API_URL", API,
            "BBB_SECRET_KEY", "secret",
            "SECRET_KEY", "key",
            "webinar.url", "https://webinar.univ.example",
            "MEETING_DISABLE_RECORD", "False"));
    private final LyingOutside outside = new LyingOutside();
    private final Map<String, String> answers = new HashMap<>(Map.of(
            "create", SUCCESS.formatted(""),
            "getMeetingInfo", SUCCESS.formatted("<recording>true</recording>"),
            "hooks/list", SUCCESS.formatted("<hooks/>"),
            "end", SUCCESS.formatted("")));
    private final Set<String> silent = new HashSet<>();
    private final List<String> calls = new ArrayList<>();
    private final Set<Way> come = EnumSet.allOf(Way.class);
    private String location = "https://bbb.univ.example/html5client/?sessionToken=letmein";
    private int client = 200;
    private String created = "";
    private String word = "";

    @BeforeEach
    void answer() {
        outside.pages = this::right;
    }

    private Page right(URI address) {
        if (address.getPath().startsWith("/html5client/")) {
            return LyingOutside.page(client, "<html>");
        }
        String call = address.getPath().replaceFirst("^/bigbluebutton/api/?", "");
        calls.add(call);
        if (silent.contains(call)) {
            throw new NobodyThere("SocketTimeoutException");
        }
        if (call.equals("create")) {
            created = address.getQuery();
        }
        if (call.equals("join")) {
            return location.isEmpty()
                    ? LyingOutside.page(200, FAILED.formatted("maxParticipantsReached"))
                    : LyingOutside.page(302, "", "location", location);
        }
        return LyingOutside.page(200, answers.getOrDefault(call, FAILED.formatted("checksumError")));
    }

    private List<Check> checks() {
        RoomSigns signs = asked -> {
            word = asked;
            if (come.isEmpty()) {
                // Nobody waits for what does not come when the server stops.
                Thread.currentThread().interrupt();
            }
            return come;
        };
        Examinations all = DoctorCommand.made(
                Examinations.class,
                "org.webinar.adapter.bbb.BbbExaminations",
                FixedSettings.of(settings),
                outside,
                Examined.TODAY,
                signs);
        return all.of(Kind.ROOM).stream()
                .filter(examination -> examination.question() == Question.ROOM)
                .flatMap(examination -> examination.look().get().stream())
                .toList();
    }

    private List<Finding> found() {
        List<Finding> found = checks().stream().map(Check::finding).toList();
        assertThat(calls).contains("end");
        return found;
    }

    @Test
    void one_that_is_right_is_called_so_and_ended() {
        assertThat(found())
                .containsExactly(
                        Finding.ROOM_OPENS,
                        Finding.RECORDING_ON,
                        Finding.JOIN_LEADS,
                        Finding.CLIENT_OPENS,
                        Finding.WEBHOOK_ARRIVES,
                        Finding.CALLBACK_ARRIVES);
        assertThat(calls.indexOf("join")).isLessThan(calls.indexOf("end"));
        assertThat(created)
                .contains(
                        "meetingID=webinar-doctor-" + word,
                        "record=true",
                        "meetingExpireIfNoUserJoinedInMinutes=1",
                        "meta_webinar-doctor=" + word,
                        "meta_endCallbackUrl=https://webinar.univ.example/callback/room-sign/end/" + word + "/");
    }

    @Test
    void nobody_opens_a_room_who_has_not_wanted_it() {
        Examinations all = DoctorCommand.made(
                Examinations.class,
                "org.webinar.adapter.bbb.BbbExaminations",
                FixedSettings.of(settings),
                outside,
                Examined.TODAY,
                null);
        Examined.all(all, Kind.HARMLESS);
        Examined.all(all, Kind.KNOCKING);
        assertThat(calls).isNotEmpty().doesNotContain("create");
        settings.put("webinar.bbb.main.draining", "true");
        assertThat(all.of(Kind.ROOM)).extracting(Examination::question).doesNotContain(Question.ROOM);
    }

    @Test
    void the_wish_to_record_that_is_forgotten_is_noticed() {
        answers.put("getMeetingInfo", SUCCESS.formatted("<recording>false</recording>"));
        assertThat(found()).contains(Finding.RECORDING_OFF);
        settings.put("MEETING_DISABLE_RECORD", "True");
        assertThat(found()).doesNotContain(Finding.RECORDING_OFF, Finding.RECORDING_ON);
        assertThat(created).contains("record=false");
    }

    @Test
    void a_room_that_is_refused_and_one_of_which_nothing_is_heard_are_ended_all_the_same() {
        answers.put("create", FAILED.formatted("limitReached"));
        assertThat(checks()).extracting(Check::arguments).containsExactly(List.of("limitReached"));
        assertThat(found()).containsExactly(Finding.ROOM_REFUSED);
        silent.add("create");
        calls.clear();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(this::checks)).isInstanceOf(NobodyThere.class);
        assertThat(calls).contains("end");
    }

    @Test
    void an_end_that_is_not_confirmed_is_told() {
        silent.add("end");
        assertThat(found()).contains(Finding.ROOM_NOT_ENDED, Finding.CALLBACK_ARRIVES);
    }

    @Test
    void a_step_that_does_not_answer_harms_no_other() {
        silent.addAll(List.of("join", "getMeetingInfo"));
        assertThat(found())
                .containsExactly(
                        Finding.ROOM_OPENS,
                        Finding.COULD_NOT_ASK,
                        Finding.COULD_NOT_ASK,
                        Finding.WEBHOOK_ARRIVES,
                        Finding.CALLBACK_ARRIVES);
    }

    @ParameterizedTest
    @CsvSource({
        "'', JOIN_REFUSED",
        "https://bbb.univ.example/?errors=[], JOIN_REFUSED",
        "http://bbb.univ.example/html5client/?sessionToken=letmein, JOIN_IN_CLEAR",
        "https://lb.univ.example/b3s/retry-join, JOIN_LEADS_ON"
    })
    void where_who_enters_is_led_is_told_without_the_way_in(String target, Finding expected) {
        location = target;
        List<Check> checks = checks();
        assertThat(Examined.findings(checks, Question.JOIN)).containsExactly(expected);
        assertThat(Examined.findings(checks, Question.CLIENT)).isEmpty();
        assertThat(checks.toString()).doesNotContain("letmein", "sessionToken", "checksum=");
    }

    @Test
    void a_client_that_is_away_is_told() {
        client = 404;
        assertThat(found()).contains(Finding.JOIN_LEADS, Finding.CLIENT_AWAY);
        assertThat(checks().toString()).doesNotContain("letmein");
    }

    /** Behind a balancer the lines of the client are on the machine that has the room. */
    @Test
    void on_another_machine_its_lines_are_looked_at_and_nothing_inside_is() {
        location = "https://node7.univ.example/html5client/?sessionToken=letmein";
        outside.noUpgrade.add("/graphql");
        assertThat(found()).contains(Finding.CLIENT_OPENS, Finding.WEBSOCKETS_LOST, Finding.FREESWITCH_OPEN);
        location = "https://10.0.0.7:8443/html5client/?sessionToken=letmein";
        outside.asked.clear();
        assertThat(found()).contains(Finding.JOIN_LEADS).doesNotContain(Finding.CLIENT_OPENS);
        assertThat(outside.asked).extracting(URI::getHost).doesNotContain("10.0.0.7");
    }

    @Test
    void what_does_not_come_back_to_us_is_told() {
        come.clear();
        assertThat(found()).contains(Finding.WEBHOOK_LOST, Finding.CALLBACK_LOST);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void without_webhooks_none_is_waited_for() {
        answers.remove("hooks/list");
        come.remove(Way.WEBHOOK);
        assertThat(found())
                .contains(Finding.CALLBACK_ARRIVES)
                .doesNotContain(Finding.WEBHOOK_LOST, Finding.WEBHOOK_ARRIVES);
    }

    /** The command has no tables: the running product says what has come. */
    @Test
    void the_command_asks_the_product_with_a_proof() {
        String chance = "0123456789abcdef0123456789abcdef";
        AskedRoomSigns signs = new AskedRoomSigns(FixedSettings.of(settings), outside);
        outside.pages = address -> LyingOutside.page(200, "WEBHOOK\n");
        assertThat(signs.of(chance)).containsExactly(Way.WEBHOOK);
        String[] path = outside.asked.get(0).getPath().split("/");
        assertThat(path).containsSequence("callback", "room-sign", "come", chance);
        String proof = path[path.length - 1];
        assertThat(RoomSignAddress.mayRead(FixedSettings.secrets("key"), chance, proof))
                .isTrue();
        assertThat(RoomSignAddress.mayTell(FixedSettings.secrets("key"), chance, proof))
                .isFalse();
        assertThat(RoomSignAddress.mayRead(FixedSettings.secrets("other"), chance, proof))
                .isFalse();
        outside.pages = address -> LyingOutside.page(403, "");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> signs.of(chance)))
                .isInstanceOf(NobodyThere.class);
    }
}

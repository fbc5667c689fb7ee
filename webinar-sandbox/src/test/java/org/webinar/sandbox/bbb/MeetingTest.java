package org.webinar.sandbox.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.webinar.sandbox.Await;
import org.webinar.sandbox.Http;

class MeetingTest {
    private final SandboxBbb bbb = SandboxBbb.start(new BbbOptions()
            .endDelay(Duration.ofMillis(300))
            .endedVisible(Duration.ofMillis(600))
            .userTimeout(Duration.ofMillis(500))
            .minute(Duration.ofMillis(500)));
    private final Client client = new Client(bbb);

    @AfterEach
    void stop() {
        bbb.close();
    }

    @Test
    void the_root_needs_no_checksum() {
        assertThat(Http.get(bbb.apiUrl()).body()).contains("<version>2.0</version>", "<graphqlWebsocketUrl>");
    }

    @Test
    void a_repeated_create_changes_nothing() {
        String first = client.create();
        String second = client.create("record", "true");

        assertThat(first).contains("<internalMeetingID>" + Checksum.of("SHA-1", "demo") + "-", "<messageKey/>");
        assertThat(second).contains("SUCCESS", "<messageKey>duplicateWarning</messageKey>");
        assertThat(bbb.meeting("demo").orElseThrow().parameters()).doesNotContainKey("record");
        assertThat(client.create("moderatorPW", "other", "attendeePW", "another"))
                .contains("<messageKey>idNotUnique");
    }

    @Test
    void bad_parameters_are_refused() {
        assertThat(client.call("create", "name", "Demo")).contains("missingParamMeetingID");
        assertThat(client.call("create", "name", "D", "meetingID", "demo")).contains("validationError");
        assertThat(client.call("create", "name", "Demo", "meetingID", "a,b")).contains("validationError");
        assertThat(client.call("getMeetingInfo", "meetingID", "nowhere")).contains("<messageKey>notFound");
        assertThat(client.call("end", "meetingID", "nowhere")).contains("<messageKey>notFound");
        client.create("voiceBridge", "70757");
        assertThat(client.call("create", "name", "Other", "meetingID", "other", "voiceBridge", "70757"))
                .contains("<errors><error><key>nonUniqueVoiceBridge</key>");
    }

    @Test
    void an_unknown_call_is_a_page() {
        var answer = client.response("getDefaultConfigXML", "meetingID", "demo");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<html");
        assertThat(bbb.calls().get(0).messageKey()).isEqualTo("unsupportedRequest");
    }

    @Test
    void a_form_body_is_not_signed_so_it_may_not_repeat_a_parameter() {
        String url = client.url("create", "name", "Demo", "meetingID", "demo");

        assertThat(Http.post(url, "application/x-www-form-urlencoded", "name=Evil")
                        .body())
                .contains("checksumError");
        assertThat(Http.post(url, "application/json", "{}").body()).contains("unsupportedContentType");
        assertThat(Http.post(url, "application/xml", "<modules/>").body()).contains("SUCCESS");
        assertThat(Http.post(client.url("join", "meetingID", "demo"), "application/xml", "<x/>")
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void a_meeting_runs_only_while_somebody_is_inside() {
        client.create();
        assertThat(client.call("isMeetingRunning", "meetingID", "demo")).contains("<running>false");

        client.join("Anna", "MODERATOR");
        assertThat(client.call("isMeetingRunning", "meetingID", "demo")).contains("<running>true");

        Await.until("the one who does not poll has left", () -> client.call("isMeetingRunning", "meetingID", "demo")
                .contains("<running>false"));
    }

    @Test
    void the_info_shows_who_is_in_and_what_was_set() {
        client.create("meta_endCallbackUrl", "http://127.0.0.1:9/x?a=1&b=2");
        client.join(
                "Bot",
                "VIEWER",
                "userID",
                "gw-1",
                "bot",
                "true",
                "excludeFromDashboard",
                "true",
                "userdata-bbb_auto_join_audio",
                "true");

        assertThat(client.call("getMeetingInfo", "meetingID", "demo"))
                .contains(
                        "<meetingName>Demo &amp; more</meetingName>",
                        "<endcallbackurl>http://127.0.0.1:9/x?a=1&amp;b=2</endcallbackurl>",
                        "<userID>gw-1</userID><fullName>Bot</fullName><role>VIEWER</role>",
                        "<customdata><bbb_auto_join_audio>true</bbb_auto_join_audio></customdata>",
                        "<participantCount>1</participantCount>",
                        "<moderatorCount>0</moderatorCount>");
        var user = bbb.meeting("demo").orElseThrow().users().get(0);
        assertThat(user.bot()).isTrue();
        assertThat(user.excludeFromDashboard()).isTrue();
        assertThat(user.internalId()).matches("w_[a-z0-9]{12}");
        assertThat(client.call("getMeetings")).contains("<meetings><meeting><meetingName>");
    }

    @Test
    void the_end_comes_later_is_seen_for_a_while_and_frees_the_id() {
        String first = client.create();
        bbb.join("demo", "Anna", "MODERATOR");

        assertThat(client.call("end", "meetingID", "demo")).contains("SUCCESS", "sentEndMeetingRequest");
        assertThat(client.call("getMeetingInfo", "meetingID", "demo")).contains("<endTime>0</endTime>");
        Await.until("forcibly ended", () -> client.call("getMeetingInfo", "meetingID", "demo")
                .contains("<hasBeenForciblyEnded>true"));
        Await.until("not found", () -> client.call("getMeetingInfo", "meetingID", "demo")
                .contains("<messageKey>notFound"));
        assertThat(client.call("getMeetings")).contains("SUCCESS", "noMeetings");
        assertThat(client.create()).contains("SUCCESS").isNotEqualTo(first).doesNotContain("duplicateWarning");
    }

    @Test
    void an_empty_meeting_expires() {
        client.create("meetingExpireWhenLastUserLeftInMinutes", "1");
        bbb.join("demo", "Anna", "MODERATOR");
        bbb.leave("demo", "Anna");

        Await.until("expired", () -> bbb.meeting("demo").orElseThrow().ended());
        assertThat(client.call("getMeetingInfo", "meetingID", "demo")).doesNotContain("<hasBeenForciblyEnded>true");
    }

    @Test
    void without_a_moderator_a_meeting_ends_if_so_wished() {
        client.create("endWhenNoModerator", "true", "endWhenNoModeratorDelayInMinutes", "1");
        bbb.join("demo", "Anna", "MODERATOR");
        bbb.join("demo", "Ben", "VIEWER");
        bbb.leave("demo", "Anna");

        Await.until("ended", () -> bbb.meeting("demo").orElseThrow().ended());
    }
}

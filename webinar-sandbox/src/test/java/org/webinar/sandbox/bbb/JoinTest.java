package org.webinar.sandbox.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.webinar.sandbox.Http;

class JoinTest {
    private final SandboxBbb bbb = SandboxBbb.start(new BbbOptions());
    private final Client client = new Client(bbb);

    @AfterEach
    void stop() {
        bbb.close();
    }

    @Test
    void a_good_join_leads_into_the_room() {
        client.create();
        var answer = client.response("join", "fullName", "Anna", "meetingID", "demo", "role", "moderator");

        assertThat(answer.statusCode()).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).matches("http://127\\.0\\.0\\.1:\\d+/html5client/\\?sessionToken=[a-z0-9]{16}");
        assertThat(Http.get(location).body()).contains("id=\"message-input\"", "for trying, not the real thing");
    }

    @Test
    void errors_go_to_the_given_address() {
        client.create();

        assertThat(errors("meetingID", "nowhere", "errorRedirectUrl", "http://127.0.0.1/oops?x=1"))
                .startsWith("http://127.0.0.1/oops?x=1&errors=[{\"key\":\"invalidMeetingIdentifier\"");
        assertThat(errors("meetingID", "demo", "createTime", "1", "logoutURL", "http://127.0.0.1/out"))
                .startsWith("http://127.0.0.1/out?errors=[{\"key\":\"mismatchCreateTimeParam\"");
        bbb.endMeeting("demo");
        assertThat(errors("meetingID", "demo", "redirect", "false", "logoutURL", "http://127.0.0.1/out"))
                .contains("meetingForciblyEnded");
    }

    private String errors(String... more) {
        String[] all = new String[more.length + 4];
        System.arraycopy(new String[] {"fullName", "Anna", "role", "VIEWER"}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        var answer = client.response("join", all);
        return URLDecoder.decode(answer.headers().firstValue("Location").orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void errors_without_an_address_are_a_page_and_a_wrong_checksum_redirects_nobody() {
        String wrong =
                client.url("join", "fullName", "A", "meetingID", "demo", "logoutURL", "http://evil.example") + "0";

        assertThat(client.response("join", "fullName", "Anna", "meetingID", "demo", "role", "VIEWER")
                        .body())
                .contains("<html", "did not match any existing");
        assertThat(Http.get(wrong).statusCode()).isEqualTo(200);
        assertThat(Http.get(wrong).body()).contains("Checksums do not match");
    }

    @Test
    void a_join_needs_a_role_or_a_password() {
        client.create("moderatorPW", "mp", "attendeePW", "ap");

        assertThat(client.call("join", "fullName", "Anna", "meetingID", "demo"))
                .contains("<messageKey>Params required");
        assertThat(client.call("join", "fullName", "Anna", "meetingID", "demo", "role", "ATTENDEE"))
                .contains("<messageKey>Params required");
        client.response("join", "fullName", "Anna", "meetingID", "demo", "password", "mp");
        assertThat(bbb.meeting("demo").orElseThrow().users())
                .extracting(MeetingView.User::role)
                .containsExactly("MODERATOR");
    }

    @Test
    void a_full_meeting_still_takes_a_bot() {
        client.create("maxParticipants", "1");
        client.join("Anna", "VIEWER", "userID", "a");
        client.join("Bot", "VIEWER", "userID", "gw", "bot", "true");
        client.join("Anna again", "VIEWER", "userID", "a");

        assertThat(client.call("join", "fullName", "Ben", "meetingID", "demo", "role", "VIEWER", "userID", "b"))
                .contains("number of participants allowed");
        assertThat(bbb.meeting("demo").orElseThrow().users()).hasSize(3);
    }

    @Test
    void without_redirect_the_session_is_described() {
        client.create();

        assertThat(client.call("join", "fullName", "A", "meetingID", "demo", "role", "VIEWER", "redirect", "false"))
                .contains("successfullyJoined", "<session_token>", "<user_id>w_");
    }
}

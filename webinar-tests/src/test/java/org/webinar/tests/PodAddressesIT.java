package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pod's addresses, as they stand in mails, bookmarks, old pages and BigBlueButton's memory. */
class PodAddressesIT {
    private static final Duration TO_AIR = Await.TO_AIR;
    private static final Duration SOON = Await.SOON;
    private static final String SCRIPT = "XMLHttpRequest";

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private static String url(String path) {
        return stage.product().url() + path;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meeting/999999-x/",
                "/meeting/status/999999-x/",
                "/meeting/words-only/",
                "/meeting/status/words/",
                "/meeting/999999999999999999/",
                "/meeting/%00/",
                "/live/event/words/",
                "/live/direct/no-such-room/",
                "/live/ajax_calls/heartbeat/",
                "/live/ajax_calls/heartbeat/?eventid=x&broadcasterid=99999",
                "/meeting/recording_ready/"
            })
    void what_is_not_there_is_not_found(String path) {
        HttpResponse<String> answer = Ask.get(url(path));
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "Payara");
    }

    /** The server itself makes the list of meetings of it, which is behind the door. */
    @Test
    void a_path_that_climbs_ends_at_the_door() {
        HttpResponse<String> answer = Ask.get(url("/meeting/0001-x/%2e%2e/"));
        assertThat(answer.statusCode()).isIn(302, 400, 404);
        assertThat(answer.headers().firstValue("Location").orElse("/login")).contains("/login");
    }

    /** BigBlueButton calls again and again until it hears 200; who else calls learns nothing. */
    @Test
    void the_end_of_a_room_may_be_told_of_any_meeting() {
        assertThat(Ask.get(url("/meeting/end_callback/999999-x/")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"invite", "recordings", "end", "end_live", "restart_live", "toggle_chat", "get_meeting_info"})
    void what_is_for_presenters_leads_strangers_to_the_door_and_others_nowhere(String word) {
        var plan = PodMeeting.planned(stage, "For its presenter " + word);
        String path = "/meeting/" + word + "/" + plan.slug() + "/";
        HttpResponse<String> answer = Ask.get(url(path));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().contains("/login.xhtml?next=");
        var viewer = stage.signedIn("viewer", Tongue.FR);
        viewer.open("/live/api/visitor");
        // The way into the room stands on it: others do not even learn that there is such a page.
        assertThat(viewer.page().request().get(path).status()).isEqualTo(word.equals("invite") ? 404 : 403);
        assertThat(viewer.page()
                        .request()
                        .get("/meeting/" + word + "/999999-x/")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void pods_chat_form_hears_the_truth() {
        var plan = PodMeeting.planned(stage, "Chat");
        String path = "/meeting/live_publish_chat/" + plan.event() + "/";
        String no = "{\"message_return\":\"error\",\"is_sent\":false}";
        assertThat(Ask.post(url(path), "application/json", "{\"message\":\"hello\"}", Map.of())
                        .body())
                .isEqualTo(no);
        var viewer = stage.signedIn("viewer", Tongue.EN);
        viewer.open("/live/api/visitor");
        assertThat(say(viewer, path, "{\"message\":\"hello\"}").text()).isEqualTo(no);

        plan.meetings().pressStart(plan.name());
        for (String nonsense : List.of(
                "",
                "{",
                "[]",
                "null",
                "{\"message\":7}",
                "{\"message\":\" \"}",
                "{\"message\":\"" + "x".repeat(20_000) + "\"}")) {
            APIResponse answer = say(viewer, path, nonsense);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).isEqualTo(no);
        }
        assertThat(say(viewer, "/meeting/live_publish_chat/999999/", "{\"message\":\"hello\"}")
                        .text())
                .isEqualTo(no);
        assertThat(say(viewer, path, "{\"message\":\"hello\"}").text())
                .isEqualTo("{\"message_return\":\"message_sent\",\"is_sent\":true}");
        assertThat(Ask.get(url(plan.live().replace("/live/event/", "/live/api/events/") + "messages"))
                        .body())
                .contains("\"text\":\"hello\"");
    }

    private static APIResponse say(Person viewer, String path, String body) {
        return viewer.page()
                .request()
                .post(
                        path,
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData(body));
    }

    @Test
    void pods_players_are_counted_and_named_to_the_owner_alone() {
        var plan = PodMeeting.planned(stage, "Heartbeats");
        String path = "/live/ajax_calls/heartbeat/?eventid=" + plan.event() + "&key=";
        assertThat(Ask.get(url(path + "k1")).body()).isEqualTo("{\"viewers\":1,\"viewers_list\":[]}");
        assertThat(Ask.get(url(path + "k1")).body()).isEqualTo("{\"viewers\":1,\"viewers_list\":[]}");
        assertThat(Ask.get(url(path + "%3Cscript%3E")).body()).isEqualTo("{\"viewers\":1,\"viewers_list\":[]}");
        var viewer = stage.signedIn("viewer", Tongue.EN);
        viewer.open("/live/api/visitor");
        assertThat(viewer.page().request().get(path + "k2").text()).isEqualTo("{\"viewers\":2,\"viewers_list\":[]}");
        assertThat(plan.presenter().page().request().get(path).text())
                .isEqualTo("{\"viewers\":2,\"viewers_list\":[{\"first_name\":\"Théo\",\"last_name\":\"Lambert\","
                        + "\"is_superuser\":false}]}");
    }

    private static String lastRoom() {
        var created = stage.product().sandbox().bbb().calls().stream()
                .filter(call -> call.name().equals("create"))
                .toList();
        return created.get(created.size() - 1).parameters().get("meetingID");
    }

    @Test
    void the_lists_show_what_comes_and_what_is_ones_own() {
        var plan = PodMeeting.planned(stage, "In the programme");
        Page all = stage.somebody(Tongue.FR).open("/live/events/");
        assertThat(all.locator("h1")).hasText("Directs");
        Page own = plan.presenter().open("/live/my_events/");
        assertThat(own.locator("article.event h2").first()).not().isEmpty();
        assertThat(Ask.get(url("/live/my_events/")).statusCode()).isEqualTo(302);
        assertThat(Ask.get(url("/live/events/?page=nonsense")).statusCode()).isEqualTo(200);
        assertThat(Ask.get(url("/live/events/?page=99999")).statusCode()).isEqualTo(200);
        assertThat(Ask.get(url("/live/directs/")).headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/live/events/");
        stage.shots().takeAll(all, "events");
    }

    @Test
    void only_bigbluebutton_says_that_a_recording_is_ready() {
        for (String forged : List.of(
                "",
                "signed_parameters=",
                "signed_parameters=a.b.c",
                "signed_parameters=%ZZ",
                SignedNotice.form("not the secret", "0001-x"))) {
            assertThat(notice(forged)).as(forged).isEqualTo(403);
        }
        String secret = stage.product().sandbox().bbb().secret();
        assertThat(notice(SignedNotice.form(secret, "9999-nobody"))).isEqualTo(410);
        var plan = PodMeeting.planned(stage, "Recorded");
        plan.meetings().pressStart(plan.name());
        String room = lastRoom();
        String signed = SignedNotice.form(secret, room);
        assertThat(IntStream.range(0, 8).parallel().map(number -> notice(signed)))
                .containsOnly(200);
        assertThat(notice(signed)).isEqualTo(200);
        Page list = plan.presenter().open("/meeting/recordings/" + plan.slug() + "/");
        assertThat(list.locator(".empty h2")).hasText("Nothing has been recorded");
    }

    private static int notice(String form) {
        return Ask.post(url("/meeting/recording_ready/"), "application/x-www-form-urlencoded", form, Map.of())
                .statusCode();
    }
}

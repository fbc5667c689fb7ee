package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pod's addresses, as they stand in mails, bookmarks, old pages and BigBlueButton's memory. */
class PodAddressesIT {
    private static final Duration TO_AIR = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final String SCRIPT = "XMLHttpRequest";

    @RegisterExtension
    static final Stage stage = new Stage(MicroProduct::start);

    private static int planned;

    private static String url(String path) {
        return stage.product().url() + path;
    }

    /** A planned webinar: its meeting, its event, and the presenter's browser. */
    private record Plan(Person presenter, MyMeetings meetings, String name) {
        static Plan some(String name) {
            var presenter = stage.signedIn("presenter", Tongue.EN);
            var form = new PlanForm(presenter.open(PlanForm.PATH))
                    .fill(name, PlanForm.now().plusDays(60 + 3 * planned++));
            return new Plan(presenter, form.plan(), name);
        }

        String number() {
            return meetings.card(name).getAttribute("data-meeting");
        }

        String slug() {
            return "%04d-whatever-it-is-called".formatted(Long.valueOf(number()));
        }

        String live() {
            return meetings.audienceAddress(name);
        }

        String event() {
            return live().replaceAll("\\D*(\\d+).*", "$1");
        }

        Invited invited() {
            Page page = presenter.open("/meeting/invite/" + slug() + "/");
            String password = page.locator("#for-room").inputValue().replaceAll("(?s).*Password: (\\S+).*", "$1");
            assertThat(page.locator("#for-audience").inputValue())
                    .contains(live())
                    .doesNotContain(password);
            return new Invited(
                    password, URI.create(page.locator("#direct").inputValue()).getPath());
        }
    }

    private record Invited(String password, String direct) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meeting/999999-x/",
                "/meeting/status/999999-x/",
                "/meeting/end_callback/999999-x/",
                "/meeting/words-only/",
                "/meeting/status/words/",
                "/meeting/999999999999999999/",
                "/meeting/%00/",
                "/meeting/0001-x/%2e%2e/",
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

    @ParameterizedTest
    @ValueSource(
            strings = {"invite", "recordings", "end", "end_live", "restart_live", "toggle_chat", "get_meeting_info"})
    void what_is_for_presenters_leads_strangers_to_the_door_and_others_nowhere(String word) {
        var plan = Plan.some("For its presenter " + word);
        String path = "/meeting/" + word + "/" + plan.slug() + "/";
        HttpResponse<String> answer = Ask.get(url(path));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().contains("/login.xhtml?next=");
        var viewer = stage.signedIn("viewer", Tongue.FR);
        viewer.open("/live/api/visitor");
        assertThat(viewer.page().request().get(path).status()).isEqualTo(403);
        assertThat(viewer.page()
                        .request()
                        .get("/meeting/" + word + "/999999-x/")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void many_who_wait_are_one_question_to_bigbluebutton_and_the_page_says_when() {
        var plan = Plan.some("Many wait");
        var witness = new Witness(stage.product().sandbox());
        for (int i = 0; i < 200; i++) {
            assertThat(Ask.get(url("/meeting/status/" + plan.slug() + "/")).body())
                    .isEqualTo("{\"status\":false}");
        }
        assertThat(witness.roomCalls("getMeetingInfo").stream().filter(call -> call.parameters()
                        .get("meetingID")
                        .startsWith(plan.slug().substring(0, 5))))
                .hasSizeLessThan(10);
        Page page = stage.somebody(Tongue.EN).open("/meeting/" + plan.slug() + "/");
        assertThat(page.locator("#waiting")).containsText("has not started yet");
        assertThat(page.locator("#audience a")).hasAttribute("href", plan.live());
        stage.shots().takeAll(page, "join-waiting");
    }

    @Test
    void people_come_in_by_password_and_by_link_and_nobody_by_guessing() {
        var plan = Plan.some("Come in");
        var invited = plan.invited();
        Page waiting = stage.signedIn("viewer", Tongue.EN).open(invited.direct());
        assertThat(waiting.locator("#waiting")).containsText("you will enter by yourself");

        Page presenting = plan.presenter().open("/meeting/" + plan.slug() + "/");
        presenting.locator("#start").click();
        assertThat(new Room(presenting).people()).not().hasCount(0);
        waiting.waitForURL(
                address -> address.startsWith(stage.product().sandbox().bbb().url()));

        Page guest = stage.somebody(Tongue.EN).open("/meeting/" + plan.slug() + "/");
        guest.locator("#id_name").fill("Zoé <b>O’Neil</b>");
        guest.locator("#id_password").fill("a guess");
        guest.locator("#join button").click();
        assertThat(guest.locator("#problem")).hasText("This is not the password of the meeting.");
        assertThat(guest.locator("#id_name")).hasValue("Zoé <b>O’Neil</b>");
        stage.shots().takeAll(guest, "join-form");
        guest.locator("#id_password").fill(invited.password());
        guest.locator("#join button").click();
        guest.waitForURL(
                address -> address.startsWith(stage.product().sandbox().bbb().url()));
        assertThat(joins(plan)).contains("Zoé <b>O’Neil</b> VIEWER", "Théo Lambert VIEWER", "Camille Moreau MODERATOR");

        String body = "name=Guess&password=wrong";
        List<Integer> statuses = java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> Ask.post(
                        url("/meeting/" + plan.slug() + "/"), "application/x-www-form-urlencoded", body, Map.of()))
                .map(HttpResponse::statusCode)
                .toList();
        assertThat(statuses).startsWith(403).endsWith(429);
    }

    private static List<String> joins(Plan plan) {
        return stage.product().sandbox().bbb().calls().stream()
                .filter(call -> call.name().equals("join"))
                .filter(call -> call.parameters()
                        .getOrDefault("meetingID", "")
                        .startsWith(plan.slug().substring(0, 5)))
                .map(call -> call.parameters().get("fullName") + " "
                        + call.parameters().get("role"))
                .toList();
    }

    @Test
    void a_gateway_that_pod_has_started_comes_in_by_the_key_in_two_pieces() {
        var plan = Plan.some("Pod’s gateway");
        String direct = plan.invited().direct();
        String key = direct.substring(direct.length() - 64);
        String path = "/meeting/" + plan.slug() + "/" + key.substring(0, 54) + "/" + key.substring(54);
        assertThat(Ask.get(url(path)).body()).contains("id=\"okcookie\"", "id=\"id_name\"", "id=\"joinFormName\"");
        assertThat(Ask.post(url(path), "application/x-www-form-urlencoded", "", Map.of())
                        .statusCode())
                .isEqualTo(404);
        String forged = "/meeting/" + plan.slug() + "/" + "0".repeat(54) + "/" + "0".repeat(10);
        assertThat(Ask.get(url(forged)).statusCode()).isEqualTo(404);

        plan.meetings().pressStart(plan.name());
        HttpResponse<String> entered = Ask.post(url(path), "application/x-www-form-urlencoded", "", Map.of());
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location")).get().asString().contains("bot=true", "role=VIEWER");
    }

    @Test
    void pods_links_ask_first_and_its_buttons_act() {
        var plan = Plan.some("Buttons");
        plan.meetings().pressStart(plan.name());
        plan.meetings().awaitState(plan.name(), "ON_AIR", TO_AIR);
        var witness = new Witness(stage.product().sandbox());
        Page page = plan.presenter().page();
        for (String word : List.of("end", "end_live", "restart_live", "toggle_chat")) {
            assertThat(page.request()
                            .get("/meeting/" + word + "/" + plan.slug() + "/")
                            .status())
                    .isEqualTo(200);
        }
        for (int i = 0; i < 20; i++) {
            assertThat(Ask.get(url("/meeting/end_callback/" + plan.slug() + "/"))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(witness.roomCalls("end")).isEmpty();
        assertThat(witness.gatewayCalls(1, "/stop")).isEmpty();
        assertThat(witness.gatewayCalls(2, "/stop")).isEmpty();
        assertThat(page.request()
                        .get("/meeting/get_meeting_info/" + plan.slug() + "/")
                        .text())
                .contains("\"Meeting name\":\"Buttons\"", "\"Full name\":\"Camille Moreau\"", "\"msg\":\"\"");

        assertThat(press(page, plan, "restart_live", "cross-site").status()).isEqualTo(403);
        assertThat(press(page, plan, "restart_live", "same-origin").text())
                .isEqualTo("{\"restart_live\":true,\"msg\":\"\"}");
        plan.meetings().awaitState(plan.name(), "STARTING", GRACE);
        plan.meetings().awaitState(plan.name(), "ON_AIR", TO_AIR);
        assertThat(witness.roomCalls("end")).isEmpty();

        assertThat(press(page, plan, "end_live", "same-origin").text()).contains("\"end_live\":true");
        plan.meetings().awaitState(plan.name(), "ENDED", GRACE);
        assertThat(Ask.get(url("/meeting/status/" + plan.slug() + "/")).body()).isEqualTo("{\"status\":true}");

        assertThat(press(page, plan, "end", "same-origin").text()).isEqualTo("{\"end\":true,\"msg\":\"\"}");
        Await.until("nobody is in the room", GRACE, () -> Ask.get(url("/meeting/status/" + plan.slug() + "/"))
                .body()
                .equals("{\"status\":false}"));
    }

    private static APIResponse press(Page page, Plan plan, String word, String site) {
        return page.request()
                .post(
                        "/meeting/" + word + "/" + plan.slug() + "/",
                        RequestOptions.create()
                                .setHeader("X-Requested-With", SCRIPT)
                                .setHeader("Sec-Fetch-Site", site));
    }

    @Test
    void pods_chat_form_hears_the_truth() {
        var plan = Plan.some("Chat");
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
        var plan = Plan.some("Heartbeats");
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

    @Test
    void only_bigbluebutton_says_that_a_recording_is_ready() throws GeneralSecurityException {
        String form = "application/x-www-form-urlencoded";
        for (String forged : List.of(
                "",
                "signed_parameters=",
                "signed_parameters=a.b.c",
                "signed_parameters=%ZZ",
                "signed_parameters=" + signed("not the secret", "0001-x"))) {
            assertThat(Ask.post(url("/meeting/recording_ready/"), form, forged, Map.of())
                            .statusCode())
                    .as(forged)
                    .isEqualTo(403);
        }
        String secret = stage.product().sandbox().bbb().secret();
        assertThat(Ask.post(
                                url("/meeting/recording_ready/"),
                                form,
                                "signed_parameters=" + signed(secret, "9999-nobody"),
                                Map.of())
                        .statusCode())
                .isEqualTo(410);
        var plan = Plan.some("Recorded");
        plan.meetings().pressStart(plan.name());
        String room = lastRoom();
        for (int told = 0; told < 2; told++) {
            assertThat(Ask.post(
                                    url("/meeting/recording_ready/"),
                                    form,
                                    "signed_parameters=" + signed(secret, room),
                                    Map.of())
                            .statusCode())
                    .isEqualTo(200);
        }
        Page list = plan.presenter().open("/meeting/recordings/" + plan.slug() + "/");
        assertThat(list.locator(".empty h2")).hasText("Nothing has been recorded");
    }

    private static String lastRoom() {
        var created = stage.product().sandbox().bbb().calls().stream()
                .filter(call -> call.name().equals("create"))
                .toList();
        return created.get(created.size() - 1).parameters().get("meetingID");
    }

    private static String signed(String secret, String room) throws GeneralSecurityException {
        String text = part("{\"alg\":\"HS256\"}") + "."
                + part("{\"meeting_id\":\"" + room + "\",\"record_id\":\"r-" + room + "\"}");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] signature = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_lists_show_what_comes_and_what_is_ones_own() {
        var plan = Plan.some("In the programme");
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
}

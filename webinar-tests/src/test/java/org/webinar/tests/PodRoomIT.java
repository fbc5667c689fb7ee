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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The door of a meeting at Pod's address: who waits, who comes in, and what the presenters' links do. */
class PodRoomIT {
    private static final Duration TO_AIR = Await.TO_AIR;
    private static final Duration SOON = Await.SOON;
    private static final String SCRIPT = "XMLHttpRequest";

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private static String url(String path) {
        return stage.product().url() + path;
    }

    @Test
    void many_who_wait_are_one_question_to_bigbluebutton_and_the_page_says_when() {
        var plan = PodMeeting.planned(stage, "Many wait");
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
        var plan = PodMeeting.planned(stage, "Come in");
        var invited = plan.invited();
        Page waiting = stage.signedIn("viewer", Tongue.EN).open(invited.direct());
        assertThat(waiting.locator("#consent-text")).containsText("broadcast to its audience");
        waiting.locator("#id_consent").check();
        waiting.locator("#consent-first button").click();
        assertThat(waiting.locator("#waiting")).containsText("you will enter by yourself");
        assertThat(waiting.locator("#id_consent")).hasCount(0);

        Page presenting = plan.presenter().open("/meeting/" + plan.slug() + "/");
        presenting.locator("#start").click();
        assertThat(new Room(presenting).people()).not().hasCount(0);
        waiting.waitForURL(
                address -> address.startsWith(stage.product().sandbox().bbb().url()));

        Page guest = stage.somebody(Tongue.EN).open("/meeting/" + plan.slug() + "/");
        guest.locator("#id_name").fill("Zoé <b>O’Neil</b>");
        guest.locator("#id_password").fill("a guess");
        guest.locator("#id_consent").check();
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

    private static List<String> joins(PodMeeting plan) {
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
        var plan = PodMeeting.planned(stage, "Pod’s gateway");
        String direct = plan.invited().direct();
        String key = direct.substring(direct.length() - 64);
        String path = "/meeting/" + plan.slug() + "/" + key.substring(0, 54) + "/" + key.substring(54);
        assertThat(Ask.get(url(path)).body()).contains("id=\"okcookie\"", "id=\"id_name\"", "id=\"joinFormName\"");
        assertThat(Ask.post(url(path), "application/x-www-form-urlencoded", "", Map.of())
                        .statusCode())
                .isEqualTo(409);
        String forged = "/meeting/" + plan.slug() + "/" + "0".repeat(54) + "/" + "0".repeat(10);
        assertThat(Ask.get(url(forged)).statusCode()).isEqualTo(404);

        plan.meetings().pressStart(plan.name());
        HttpResponse<String> entered = Ask.post(url(path), "application/x-www-form-urlencoded", "", Map.of());
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location")).get().asString().contains("bot=true", "role=VIEWER");
    }

    @Test
    void pods_links_ask_first_and_its_buttons_act() {
        var plan = PodMeeting.planned(stage, "Buttons");
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
                        .get(
                                "/meeting/get_meeting_info/" + plan.slug() + "/",
                                RequestOptions.create().setHeader("Accept-Language", "en"))
                        .text())
                .contains("\"Meeting name\":\"Buttons\"", "\"Full name\":\"Camille Moreau\"", "\"msg\":\"\"");

        assertThat(press(page, plan, "restart_live", "cross-site").status()).isEqualTo(403);
        assertThat(press(page, plan, "restart_live", "same-origin").text())
                .isEqualTo("{\"restart_live\":true,\"msg\":\"\"}");
        // The list looks every three seconds and may miss the state between.
        Await.until(
                "a gateway is told to start anew",
                TO_AIR,
                () -> witness.gatewayCalls(1, "/start").size()
                                + witness.gatewayCalls(2, "/start").size()
                        > 0);
        plan.meetings().awaitState(plan.name(), "ON_AIR", TO_AIR);
        assertThat(witness.roomCalls("end")).isEmpty();

        assertThat(press(page, plan, "end_live", "same-origin").text()).contains("\"end_live\":true");
        plan.meetings().awaitState(plan.name(), "ENDED", SOON);
        assertThat(Ask.get(url("/meeting/status/" + plan.slug() + "/")).body()).isEqualTo("{\"status\":true}");

        assertThat(press(page, plan, "end", "same-origin").text()).isEqualTo("{\"end\":true,\"msg\":\"\"}");
        Await.until("nobody is in the room", SOON, () -> Ask.get(url("/meeting/status/" + plan.slug() + "/"))
                .body()
                .equals("{\"status\":false}"));
    }

    private static APIResponse press(Page page, PodMeeting plan, String word, String site) {
        return page.request()
                .post(
                        "/meeting/" + word + "/" + plan.slug() + "/",
                        RequestOptions.create()
                                .setHeader("X-Requested-With", SCRIPT)
                                .setHeader("Sec-Fetch-Site", site));
    }
}

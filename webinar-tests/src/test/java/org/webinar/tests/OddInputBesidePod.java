package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.webinar.tests.pod.Pod;
import org.webinar.tests.pod.PodRows;

/** Odd things that come in beside Pod, where a database that is not ours might choke on them: an answer, and no trace. */
interface OddInputBesidePod {
    List<String> ADDRESSES =
            List.of("/live/api/events/%s", "/live/api/events/%s/messages", "/live/line/%s", "/meeting/%s/");

    /** The first is a meeting of site 2, as its address is there. */
    List<String> SLUGS = List.of(
            "0008-second-site",
            "999999-nothing",
            "999999999999999999-the-last-that-fits",
            "9223372036854775808-too-large-for-a-number",
            "9".repeat(2000),
            "0",
            "-1",
            "0099-%F0%9F%8E%89",
            "0099-%D9%85%D8%B1%D8%AD%D8%A8%D8%A7%E2%80%AE",
            "0099-%00",
            "0099-%C3%28",
            "0099%27%20OR%201=1--",
            "0099-" + "a".repeat(3000));

    String FORGE_A_BUTTON = "() => { const form = document.querySelector(\"form[id$=':room']\");"
            + " const button = form.querySelector(\"[id$=':room:start']\"); form.target = '_self';"
            + " for (const field of [...form.elements]) field.name = field.name.replace(/:\\d+:/, ':999:');"
            + " form.append(Object.assign(document.createElement('input'),"
            + " { type: 'hidden', name: button.name, value: 'x' })); window.forged = true; form.submit(); }";

    /** Twice the time between two looks at who may watch. */
    Duration LOCKED = Duration.ofSeconds(30);

    Stage stage();

    Pod pod();

    @Test
    default void addresses_that_lead_nowhere_are_not_found_and_write_nothing() {
        String alice = "sessionid=" + pod().signIn("alice");
        PodRows before = pod().read();
        for (String address : ADDRESSES) {
            for (String slug : SLUGS) {
                String url = stage().product().url() + address.formatted(slug);
                assertThat(Ask.get(url, alice).statusCode()).as(url).isIn(400, 404, 414);
            }
        }
        assertThat(pod().read()).isEqualTo(before);
    }

    @Test
    default void messages_that_nobody_could_read_are_refused_and_write_nothing() {
        var alice = signedIn("alice");
        alice.open("/live/api/visitor");
        PodRows before = pod().read();
        for (String slug : SLUGS) {
            var answer = alice.page()
                    .request()
                    .post(
                            "/live/api/events/" + slug + "/messages",
                            RequestOptions.create().setData(Map.of("text", "hello", "key", "k1")));
            assertThat(answer.status()).as(slug).isIn(400, 404, 414);
        }
        for (String key : List.of("\u0000", "k".repeat(5000), "🎉\u202e", "'; --")) {
            var answer = alice.page()
                    .request()
                    .post(
                            "/live/api/events/1/messages",
                            RequestOptions.create().setData(Map.of("text", "a\u0000b", "key", key)));
            assertThat(answer.status()).as(key).isBetween(400, 499);
        }
        assertThat(pod().read()).isEqualTo(before);
    }

    /** Django's own: 1 is alice's webinar, which goes to the other site for a moment; 2 is for people who sign in, 3 no
     * webinar. */
    @Test
    default void events_that_are_not_for_this_audience_are_not_found() {
        String alice = "sessionid=" + pod().signIn("alice");
        String events = stage().product().url() + "/live/api/events/";
        String list = stage().product().url() + MyMeetings.PATH + "?show=all";
        assertThat(Ask.get(events + "1", alice).statusCode()).isEqualTo(200);
        assertThat(Ask.get(events + "2", "no=body").statusCode()).isEqualTo(401);
        assertThat(Ask.get(events + "2", alice).statusCode()).isEqualTo(200);
        assertThat(Ask.get(events + "3", alice).statusCode()).isEqualTo(404);
        assertThat(Ask.get(list, alice).body()).contains("data-meeting=\"4\"").doesNotContain("data-meeting=\"5\"");
        pod().change("UPDATE meeting SET site_id = 2 WHERE id = 4");
        try {
            // What everybody may see is put together once a second.
            Await.until(
                    "the event is gone",
                    Await.SOON,
                    () -> Ask.get(events + "1", alice).statusCode() == 404);
            assertThat(Ask.get(list, alice).body()).doesNotContain("data-meeting=\"4\"");
        } finally {
            pod().change("UPDATE meeting SET site_id = 1 WHERE id = 4");
        }
    }

    /** Who came in before somebody kept the event for others would else see and read on. */
    @Test
    default void whoever_is_inside_goes_out_when_the_event_is_locked() {
        String heartbeat = stage().product().url() + "/live/ajax_calls/heartbeat/?key=k1&eventid=1";
        var watching = new LivePage(stage().somebody(Tongue.EN).open("/live/event/1/"));
        assertThat(watching.page().locator(".when time")).not().isEmpty();
        assertThat(Ask.get(heartbeat).statusCode()).isEqualTo(200);
        pod().change("UPDATE live_event SET password = 'sesame' WHERE id = 1");
        try {
            watching.awaitPhase("password", LOCKED);
            assertThat(watching.page().locator(".chat")).isHidden();
            assertThat(Ask.get(heartbeat).statusCode()).isEqualTo(403);
            watching.page().locator("#password").fill("sesame");
            watching.page().locator("#password").press("Enter");
            assertThat(watching.page().locator(".chat")).isVisible();
            pod().change("UPDATE live_event SET is_restricted = true WHERE id = 1");
            watching.awaitPhase("sign_in", LOCKED);
            assertThat(watching.neverReloaded()).isTrue();
        } finally {
            pod().change("UPDATE live_event SET password = NULL, is_restricted = false WHERE id = 1");
        }
    }

    @Test
    default void names_that_do_not_fit_get_a_sentence_and_write_nothing() {
        Person alice = signedIn("alice");
        PodRows before = pod().read();
        for (String name : List.of("é", "\uFB03".repeat(250), "\u0000\u0000", "\u0007a")) {
            PlanForm form = new PlanForm(alice.open(PlanForm.PATH))
                    .fill("", PlanForm.now().plusDays(70));
            form.force(form.name(), name).save();
            assertThat(form.page()
                            .locator("#webinar .ui-message-error-detail, #webinar .notice")
                            .first())
                    .isVisible();
        }
        assertThat(pod().read()).isEqualTo(before);
    }

    @Test
    default void names_of_any_script_are_kept_as_they_are() {
        String name = "🎉 東京 مرحبا שלום <b>&amp;</b> %s ${1} \\' --";
        Person alice = signedIn("alice");
        PodRows before = pod().read();
        MyMeetings list = new PlanForm(alice.open(PlanForm.PATH))
                .fill(name, PlanForm.now().plusDays(80))
                .plan();
        assertThat(list.card(name).locator("h2")).hasText(name);
        assertThat(pod().read().grownSince(before))
                .isEqualTo(Map.of("meeting", 1, "live_event", 1, "meeting_livestream", 1));
        assertThat(pod().rows("SELECT name FROM meeting WHERE id = "
                        + list.card(name).getAttribute("data-meeting")))
                .containsExactly(List.of(name));
        var watching = new LivePage(stage().somebody(Tongue.EN).open(list.audienceAddress(name)));
        assertThat(watching.title()).hasText(name);
    }

    @Test
    default void buttons_that_are_not_there_start_nothing() {
        Page page = signedIn("alice").open(MyMeetings.PATH);
        int calls = stage().product().sandbox().bbb().calls().size();
        PodRows before = pod().read();
        page.evaluate(FORGE_A_BUTTON);
        page.waitForFunction("() => window.forged === undefined");
        assertThat(page.locator("h1")).hasText("Mes réunions");
        assertThat(pod().read()).isEqualTo(before);
        assertThat(stage().product().sandbox().bbb().calls()).hasSize(calls);
    }

    @Test
    default void who_may_not_plan_webinars_is_offered_none() {
        Person carol = signedIn("carol");
        PodRows before = pod().read();
        assertThat(carol.open(PlanForm.PATH).locator("[id='webinar:save']")).hasCount(1);
        assertThat(carol.page().locator("[id='webinar:kind']")).hasCount(0);
        assertThat(pod().read()).isEqualTo(before);
    }

    private Person signedIn(String username) {
        return stage().somebody(Tongue.FR).carrying("sessionid", pod().signIn(username));
    }
}

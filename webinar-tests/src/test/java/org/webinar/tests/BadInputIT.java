package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and strangers send that makes no sense: everybody reads why, nothing is lost, nothing is given away. */
class BadInputIT {
    private static final String JSON = "application/json";

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private static PlanForm form(Tongue tongue) {
        return new PlanForm(stage.signedIn("presenter", tongue).open(PlanForm.PATH));
    }

    private static String url(String path) {
        return stage.product().url() + path;
    }

    @Test
    void a_webinar_needs_a_name() {
        var form = form(Tongue.FR);
        form.force(form.name(), "").save();
        assertThat(form.nameError()).containsText("Veuillez donner un nom.");
        form.force(form.name(), "   ").save();
        assertThat(form.nameError()).containsText("Veuillez donner un nom.");

        form.name().fill("é");
        form.save();
        assertThat(form.nameError()).containsText("Le nom doit compter de 2 à 250 caractères.");
        assertThat(form.name()).hasValue("é");

        String longest = "Une question ? ".repeat(17).substring(0, 249) + "!";
        form.name().fill(longest + " et encore");
        form.save();
        assertThat(form.nameError()).containsText("Le nom doit compter de 2 à 250 caractères.");
        assertThat(form.name()).hasValue(longest + " et encore");
        form.fill(longest, PlanForm.freshDay()).plan();
        assertThat(form.page().locator("article.webinar h2").allInnerTexts()).contains(longest);
    }

    @Test
    void a_webinar_starts_at_a_time_that_comes() {
        var form = form(Tongue.EN).fill("Yesterday’s news", PlanForm.now().minusDays(1));
        form.save();
        assertThat(form.startError()).containsText("This webinar would be over already. Please choose a later start.");
        assertThat(form.name()).hasValue("Yesterday’s news");
        form.force(form.start(), "the day after tomorrow").save();
        assertThat(form.startError()).containsText("Please give date and time like 2026-11-21T14:00.");
        assertThat(form.name()).hasValue("Yesterday’s news");
        assertThat(form.start()).hasAttribute("value", "the day after tomorrow");

        form.force(form.start(), "9999-12-31T23:59").save();
        assertThat(form.startError()).containsText("That is too far away. Please choose a start before");
        assertThat(form.start()).hasAttribute("value", "9999-12-31T23:59");
        form.force(form.start(), "").save();
        assertThat(form.startError()).containsText("Please give date and time of the start.");
        assertThat(form.name()).hasValue("Yesterday’s news");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999-nothing", "123456789012345678", "0", "999999-%3Cimg%20src=x%20onerror=alert(1)%3E"})
    void an_event_that_is_not_ours_is_not_found(String slug) {
        var person = stage.somebody(Tongue.EN);
        var page = new LivePage(person.open("/live/event/" + slug + "/"));
        page.awaitPhase("missing", Await.SOON);
        assertThat(page.cardTitle()).hasText("This webinar cannot be found");
        assertThat(page.page().locator(".chat")).isHidden();
        assertThat(Ask.get(url("/live/api/events/" + slug)).statusCode()).isEqualTo(404);
        assertThat(Ask.get(url("/live/line/" + slug)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing-here",
                "/live/event/words-only/",
                "/live/event/1/2/",
                "/live/api/nothing",
                "/live/api/events/no-number",
                "/live/line/no-number",
                "/gw/nobody-waits-for-this",
                "/gw/..%2F..%2Fetc%2Fpasswd",
                "/WEB-INF/web.xml",
                "/callback/nothing",
                "/meeting/../WEB-INF/beans.xml"
            })
    void an_unknown_address_is_not_found_and_says_no_more_than_that(String path) {
        HttpResponse<String> answer = Ask.get(url(path));
        assertThat(answer.statusCode()).isIn(400, 404);
        says_nothing_of_our_insides(answer.body());
    }

    private static void says_nothing_of_our_insides(String body) {
        assertThat(body).doesNotContain("Exception", "\tat ", "at org.", "at java.", "Payara", "GlassFish", "web-app");
    }

    @Test
    void an_unknown_page_says_so_in_the_language_of_the_visitor() {
        Person somebody = stage.somebody(Tongue.FR);
        assertThat(somebody.open("/live/nothing-here").locator("h1")).hasText("Il n’y a rien ici");
        Page page = somebody.open("/nothing-here");
        assertThat(page.locator("h1")).hasText("Il n’y a rien ici");
        assertThat(somebody.troubles()).noneMatch(trouble -> trouble.contains("Content Security Policy"));
        stage.shots().takeAll(page, "rien-ici");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/callback/meeting-ended/1/forged", "/callback/meeting-ended/1/%00"})
    void nobody_else_may_say_that_a_meeting_has_ended(String path) {
        HttpResponse<String> answer = Ask.get(url(path));
        assertThat(answer.statusCode()).isIn(400, 403);
        says_nothing_of_our_insides(answer.body());
    }

    @Test
    void nobody_else_may_speak_for_the_room() {
        var answer = Ask.post(
                url("/callback/room-events/forged"),
                "application/x-www-form-urlencoded",
                "event=%5B%5D&timestamp=1&domain=x",
                Map.of("Authorization", "Bearer forged"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        says_nothing_of_our_insides(answer.body());
    }

    @Test
    void strangers_may_not_write() {
        var answer =
                Ask.post(url(messages()), JSON, "{\"text\":\"hello\",\"key\":\"k1\"}", Map.of("Accept-Language", "fr"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:webinar:not-signed-in", "Veuillez d’abord vous connecter.");
    }

    /** The address of a planned webinar's conversation. */
    private static String messages() {
        var form = form(Tongue.FR);
        String name = "Conversation " + System.nanoTime();
        form.fill(name, PlanForm.freshDay());
        return form.plan().audienceAddress(name).replace("/live/event/", "/live/api/events/") + "messages";
    }

    @Test
    void a_message_has_to_be_one() {
        String messages = messages();
        var viewer = stage.signedIn("viewer", Tongue.EN);
        says_no(post(viewer, messages, Map.of("text", "x".repeat(501), "key", "k1")), 422, "text-too-long");
        says_no(post(viewer, messages, Map.of("text", "🎉".repeat(501), "key", "k1")), 422, "text-too-long");
        says_no(post(viewer, messages, Map.of("text", " \u202e ", "key", "k1")), 422, "text-empty");
        says_no(post(viewer, messages, Map.of("text", "hello")), 422, "key-missing");
        says_no(post(viewer, messages, Map.of("text", "hello", "key", "k2")), 409, "chat-closed");
        says_no(
                post(viewer, "/live/api/events/999999/messages", Map.of("text", "hello", "key", "k3")),
                404,
                "no-such-event");
        for (String nonsense : new String[] {"", "{", "[]", "null", "\"text\"", "{\"text\":{}}"}) {
            APIResponse answer = viewer.page()
                    .request()
                    .post(
                            messages,
                            RequestOptions.create()
                                    .setHeader("Content-Type", JSON)
                                    .setData(nonsense));
            assertThat(answer.status()).as(nonsense).isBetween(400, 499);
            says_nothing_of_our_insides(answer.text());
        }
    }

    private static APIResponse post(Person person, String path, Map<String, String> message) {
        if (person.page() == null) {
            person.open("/live/api/visitor");
        }
        return person.page().request().post(path, RequestOptions.create().setData(message));
    }

    private static void says_no(APIResponse answer, int status, String problem) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(answer.text()).contains("urn:webinar:" + problem);
    }

    @Test
    void other_sites_may_not_write_in_a_viewers_name() {
        var viewer = stage.signedIn("viewer", Tongue.EN);
        viewer.open("/live/api/visitor");
        for (String site : new String[] {"cross-site", "same-site"}) {
            APIResponse answer = viewer.page()
                    .request()
                    .post(
                            "/live/api/events/1/messages",
                            RequestOptions.create()
                                    .setHeader("Sec-Fetch-Site", site)
                                    .setData(Map.of("text", "hello", "key", "k1")));
            assertThat(answer.status()).as(site).isEqualTo(403);
            says_nothing_of_our_insides(answer.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example"})
    void signing_in_does_not_lead_to_other_sites(String next) {
        Page page = stage.somebody(Tongue.FR)
                .open("/login?next=" + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8));
        SignIn.at(page).with("presenter", "presenter");
        page.waitForURL(url("/meeting/"));
    }
}

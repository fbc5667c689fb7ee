package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;

/** What becomes of those who do not run the webinar: viewers, guests, moderators, and whoever lost the word. */
final class OthersAtTheConsole {

    private OthersAtTheConsole() {}

    static void find_none(Stage stage, Person viewer, ConsolePage console, String address) {
        String own = ConsolePage.address(address);
        String api = address.replace("/live/event/", "/live/api/events/") + "console";
        Page page = viewer.open("/live/api/visitor");
        assertThat(page.request().get(own).status()).isEqualTo(404);
        assertThat(page.request().get(own + "nothing/").status()).isEqualTo(404);
        assertThat(page.request().get(api).status()).isEqualTo(404);
        assertThat(page.request().post(api + "/end", json()).status()).isEqualTo(404);
        assertThat(page.request().get("/webinar/console/999999-nothing/").status())
                .isEqualTo(404);
        Page stranger = stage.somebody(Tongue.EN).open(own);
        assertThat(stranger.locator("[type=password]")).isVisible();
        assertThat(stranger.request().get(api).status()).isEqualTo(401);
        // Nothing changes by looking, nor from other people's pages.
        assertThat(console.page().request().get(api + "/end").status()).isEqualTo(405);
        assertThat(console.page()
                        .request()
                        .post(api + "/end", json().setHeader("Sec-Fetch-Site", "cross-site"))
                        .status())
                .isEqualTo(403);
    }

    private static RequestOptions json() {
        return RequestOptions.create()
                .setHeader("Content-Type", "application/json")
                .setData("{}");
    }

    static void guests_are_let_in_and_ask(Page guest, ConsolePage console) {
        var panel = new Panel(guest).choose("questions");
        assertThat(guest.locator("#question-form")).isHidden();
        console.press("#chat-guests", "Space");
        assertThat(guest.locator("#question-form")).isVisible();
        panel.ask("Am I heard?");
        assertThat(guest.locator("#question-problem")).hasText("Please say your name first.");
        guest.locator("#question-name").fill("Camille  Moreau");
        panel.ask("Am I heard?");
        assertThat(guest.locator("#question-problem")).containsText("is somebody else's, or looks like it");
        guest.locator("#question-name").fill("Zoé");
        panel.ask("Am I heard?");
        assertThat(panel.awaitQuestion("Am I heard?").locator(".who")).containsText("You");
        assertThat(new Panel(console.page()).awaitQuestion("Am I heard?")).containsText("Zoé");
        guest.reload();
        panel.choose("questions");
        assertThat(panel.awaitQuestion("Am I heard?").locator(".who")).containsText("You");
    }

    static void a_moderator_is_named_and_has_half_of_it(
            Stage stage, Planned planned, Person viewer, ConsolePage console) {
        Page page =
                planned.presenter().open(console.page().locator("#moderators").getAttribute("href"));
        Locator words = page.locator("[id='search:words']");
        words.fill("Nobody at all");
        words.press("Enter");
        assertThat(page.locator("#words-none")).containsText("Nobody at all");
        page.locator("[id='search:words']").fill("viewer@webinar.invalid");
        page.locator("[id='search:words']").press("Enter");
        page.locator("[id='search:found:0:name']").press("Enter");
        assertThat(page.locator("[id='messages']")).containsText("Théo Lambert modère désormais ce webinaire.");
        stage.shots().takeAll(page, "04-moderation");
        Accessible.everybodyCanUse(page, Tongue.FR, "moderators");

        var half = new ConsolePage(
                viewer.open(ConsolePage.address(planned.meetings().audienceAddress(planned.name()))));
        half.awaitState("ON_AIR", Await.SOON);
        new Panel(half.page()).awaitQuestion("Am I heard?");
        assertThat(half.page().locator("#chat-hold")).isEnabled();
        assertThat(half.page().locator("#deeds button:visible")).hasCount(0);
        assertThat(half.page().locator("#chat-on")).isHidden();
        String api = planned.meetings().audienceAddress(planned.name()).replace("/live/event/", "/live/api/events/");
        assertThat(half.page().request().post(api + "console/pause", json()).status())
                .isEqualTo(403);

        page.locator("[id='people:named:0:dismiss']").press("Enter");
        assertThat(page.locator("[id='messages']")).containsText("Théo Lambert ne modère plus ce webinaire.");
        half.awaitConnection("gone");
        page.close();
        half.page().close();
    }

    static void whose_word_was_taken_asks_nothing(LivePage watching, ConsolePage console) {
        new Panel(watching.page()).choose("chat");
        watching.write("Something rude");
        Locator rude = console.page().locator(".message", new Page.LocatorOptions().setHasText("Something rude"));
        console.press(rude.locator("summary"), "Enter");
        console.press(rude.locator("button").last(), "Enter");
        assertThat(watching.page().locator(".message", new Page.LocatorOptions().setHasText("Something rude")))
                .hasCount(0);
        var panel = new Panel(watching.page()).choose("questions");
        panel.ask("May I still ask?");
        assertThat(watching.page().locator("#question-problem")).containsText("retiré la parole");
        assertThat(watching.page().locator("#question-text")).hasValue("May I still ask?");
        assertThat(new Panel(console.page()).question("May I still ask?")).hasCount(0);
    }
}

package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.sandbox.bbb.ChatLine;
import org.webinar.sandbox.bbb.Fault;

/** Two viewers, a presenter and a room talk; order is kept; and each of Pod's defects C1 to C10 is none here. */
class ConversationIT {
    private static final Duration TO_AIR = Await.TO_AIR;
    private static final Duration SOON = Await.SOON;
    private static final String LECTURE = "Conversation";

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private Witness witness;
    private Planned planned;
    private String address;
    private Room room;
    private LivePage writing;
    private LivePage moderating;

    @Test
    void everybody_talks_order_is_kept_and_nothing_is_lost() {
        c1_who_has_an_account_does_not_write_before_the_webinar_runs();
        c2_and_c3_pods_form_hears_the_truth_and_nothing_fails();
        c5_to_c8_everybody_reads_everybody_letter_by_letter_and_no_gateway_types();
        c9_nothing_breaks_for_strangers_and_in_other_peoples_pages();
        c10_a_text_stays_until_the_server_has_it();
        a_held_message_waits_and_is_approved_with_the_keyboard();
        a_pinned_message_is_seen_first_and_a_hidden_one_no_more_by_who_was_away_either();
        a_guest_writes_under_a_name_of_his_own_and_nobody_elses();
        c4_where_the_room_has_no_call_the_presenter_is_told_so();
    }

    private String chatForm() {
        return "/meeting/live_publish_chat/" + address.replaceAll("\\D*(\\d+).*", "$1") + "/";
    }

    /** What Pod's own page would be answered. */
    private String publish(String text) {
        return writing.page()
                .request()
                .post(
                        chatForm(),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData("{\"message\":\"" + text + "\"}"))
                .text();
    }

    private void c1_who_has_an_account_does_not_write_before_the_webinar_runs() {
        witness = new Witness(stage.product().sandbox());
        planned = Planned.on(stage, LECTURE, PlanForm.freshDay());
        address = planned.meetings().audienceAddress(LECTURE);
        writing = new LivePage(stage.signedIn("viewer", Tongue.EN).open(address));
        assertThat(publish("Too early")).contains("\"is_sent\":false");
        assertThat(writing.page().locator("#chat-form")).isHidden();
        assertThat(writing.page().locator("#chat-empty")).containsText("Once the webinar runs");
        assertThat(writing.page().locator("header .product")).hasAttribute("href", "/live/events/");
        room = new Room(planned.meetings().pressStart(LECTURE));
        planned.watching().awaitPhase("on_air", TO_AIR);
        assertThat(planned.watching().page().locator("#chat-empty")).containsText("Sign in below");
        assertThat(writing.page().locator("#chat-empty")).containsText("Write the first one below");
        assertThat(publish("x".repeat(501))).contains("\"is_sent\":false");
    }

    private void c2_and_c3_pods_form_hears_the_truth_and_nothing_fails() {
        assertThat(publish("Through the form of Pod")).contains("\"is_sent\":true");
        room.line("Through the form of Pod");
        var nonsense = writing.page()
                .request()
                .post(chatForm(), RequestOptions.create().setData("{\"nothing\":1}"));
        assertThat(nonsense.status()).isEqualTo(200);
        assertThat(nonsense.text()).contains("\"is_sent\":false");
    }

    /** In one go: what Pod's chat could not do. */
    private void c5_to_c8_everybody_reads_everybody_letter_by_letter_and_no_gateway_types() {
        String text = "Déjà vu, œuvre & <b>\"x\"</b> $(id) 🎉";
        writing.write(text);
        room.line(text);
        room.say("Réponse de la salle");
        planned.watching().awaitMessage("Réponse de la salle", SOON);
        writing.awaitMessage("Réponse de la salle", SOON);
        assertThat(planned.watching().messages()).isEqualTo(writing.messages());
        assertThat(planned.watching().messages())
                .contains(
                        new LivePage.Message("Théo Lambert", text, false),
                        new LivePage.Message("Camille Moreau", "Réponse de la salle", true));
        assertThat(planned.watching().page().locator("#chat-log .text *")).hasCount(0);
        assertThat(witness.gatewayCalls(1, "/chat")).isEmpty();
    }

    private void c9_nothing_breaks_for_strangers_and_in_other_peoples_pages() {
        var stranger = stage.somebody(Tongue.FR);
        var framed = new LivePage(stranger.open(address + "?is_iframe=true"));
        framed.awaitPhase("on_air", SOON);
        assertThat(framed.page().locator("#chat-log .message").first()).isVisible();
        assertThat(framed.page().locator("#chat-form")).isHidden();
        assertThat(stranger.troubles()).isEmpty();
    }

    private void c10_a_text_stays_until_the_server_has_it() {
        String text = "Through the tunnel";
        writing.page().context().setOffline(true);
        writing.write(text);
        assertThat(writing.page().locator("#chat-problem"))
                .hasText("Connection lost. Your message is kept, trying again…");
        assertThat(writing.page().locator("#chat-text")).hasValue(text);
        writing.page().context().setOffline(false);
        planned.watching().awaitMessage(text, TO_AIR);
        assertThat(writing.page().locator("#chat-text"))
                .hasValue("", new LocatorAssertions.HasValueOptions().setTimeout(30_000));
        assertThat(writing.messages())
                .filteredOn(message -> message.text().equals(text))
                .hasSize(1);
        room.line(text);
    }

    private void a_held_message_waits_and_is_approved_with_the_keyboard() {
        moderating = new LivePage(stage.signedIn("presenter", Tongue.EN).open(address));
        openModeration();
        assertThat(moderating.page().locator("#moderation-way")).containsText("also go to the chat of the room");
        rule("hold", true);
        assertThat(writing.page().locator("#chat-mood")).hasText("Messages appear once a moderator has read them.");
        writing.write("Is this shown?");
        assertThat(writing.page().locator("#chat-problem")).hasText("Your message waits for a moderator.");
        assertThat(writing.page().locator(".message.pending")).containsText("Waiting for approval");
        Locator held = moderating.page().locator("#moderation-held li");
        assertThat(held).containsText("Is this shown?");
        assertThat(planned.watching().messages())
                .extracting(LivePage.Message::text)
                .doesNotContain("Is this shown?");
        stage.shots().takeAll(moderating.page(), "chat-moderating");
        Accessible.everybodyCanUse(moderating.page(), Tongue.EN, "chat, moderating");
        held.locator("button").first().focus();
        moderating.page().keyboard().press("Enter");
        List.of(planned.watching(), writing).forEach(page -> page.awaitMessage("Is this shown?", SOON));
        assertThat(writing.page().locator(".message.pending")).hasCount(0);
        room.line("Is this shown?");
        rule("hold", false);
        assertThat(writing.page().locator("#chat-mood")).isEmpty();
    }

    private void a_pinned_message_is_seen_first_and_a_hidden_one_no_more_by_who_was_away_either() {
        deed("Through the tunnel", "Pin");
        for (LivePage page : List.of(planned.watching(), writing)) {
            assertThat(page.page().locator("#chat-pinned")).containsText("Through the tunnel");
        }
        stage.shots().takeAll(writing.page(), "chat-pinned");
        planned.watching().page().context().setOffline(true);
        deed("Through the tunnel", "Hide");
        assertThat(writing.page().locator("#chat-pinned")).isHidden();
        assertThat(message(writing, "Through the tunnel")).hasCount(0);
        planned.watching().page().context().setOffline(false);
        assertThat(message(planned.watching(), "Through the tunnel"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        assertThat(planned.watching().messages()).isEqualTo(writing.messages());
    }

    private void a_guest_writes_under_a_name_of_his_own_and_nobody_elses() {
        Page guest = planned.watching().page();
        rule("guests", true);
        assertThat(guest.locator("#chat-name")).isVisible();
        guest.locator("#chat-name").fill("Сamille Moreau");
        planned.watching().write("I am the presenter");
        assertThat(guest.locator("#chat-problem")).containsText("is somebody else's, or looks like it");
        assertThat(guest.locator("#chat-text")).hasValue("I am the presenter");
        guest.locator("#chat-name").fill("Zoé");
        planned.watching().write("I am a guest");
        writing.awaitMessage("I am a guest", SOON);
        assertThat(message(writing, "I am a guest").locator(".badge")).hasText("Guest");
        assertThat(room.line("I am a guest").locator(".author")).hasText("Zoé (web)");
        deed("I am a guest", "Ban from this live");
        assertThat(message(writing, "I am a guest")).hasCount(0);
        planned.watching().write("I am back");
        assertThat(guest.locator("#chat-problem")).containsText("taken the word from you");
        assertThat(guest.locator("#chat-text")).hasValue("I am back");
        rule("readOnly", true);
        assertThat(writing.page().locator("#chat-mood")).hasText("The moderators have closed the chat for now.");
        rule("readOnly", false);
        String kept = moderating
                .page()
                .request()
                .get(address.replace("/live/event/", "/live/api/events/") + "chat-export/chat.csv")
                .text();
        assertThat(kept).contains("\"I am a guest\"", "\"HIDDEN\"").doesNotContain("I am back");
    }

    /** Last, for the room has no ears from here on. */
    private void c4_where_the_room_has_no_call_the_presenter_is_told_so() {
        stage.product().sandbox().bbb().misbehave(Fault.NO_CHAT_API);
        writing.write("Who hears me?");
        planned.watching().awaitMessage("Who hears me?", SOON);
        room.line("Théo Lambert: Who hears me?");
        room.say("I do");
        planned.watching().awaitMessage("I do", SOON);
        assertThat(planned.watching().messages())
                .as("what the gateway has typed is no message of its own")
                .filteredOn(message -> message.text().contains("Who hears me?"))
                .hasSize(1);
        assertThat(moderating.page().locator("#moderation-way"))
                .containsText(
                        java.util.regex.Pattern.compile("in the name of the gateway|shown here only"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertThat(witness.gatewayCalls(1, "/chat")).allMatch(call -> call.tokenRight());
        assertThat(witness.room().chat()).extracting(ChatLine::text).doesNotContain("I am back");
    }

    private void openModeration() {
        Locator details = moderating.page().locator("#moderation");
        assertThat(details).isVisible();
        details.locator("summary").first().focus();
        moderating.page().keyboard().press("Enter");
        assertThat(details.locator("form").first()).isVisible();
    }

    private void rule(String name, boolean on) {
        moderating.page().locator("#moderation input[name=" + name + "]").setChecked(on);
        moderating.page().locator("#moderation form button").first().click();
    }

    private static Locator message(LivePage page, String text) {
        return page.page()
                .locator("#chat-log .message")
                .filter(new Locator.FilterOptions()
                        .setHas(page.page().locator(".text", new Page.LocatorOptions().setHasText(text))));
    }

    private void deed(String text, String word) {
        Locator message = message(moderating, text);
        // Open already when the deed before has left it so.
        if (message.locator("details[open]").count() == 0) {
            message.locator("summary").click();
        }
        message.locator("button", new Locator.LocatorOptions().setHasText(word)).click();
    }
}

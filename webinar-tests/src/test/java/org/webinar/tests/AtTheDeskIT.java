package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two moderators and a busy audience: nobody's hands are moved by what others do, and what goes wrong is seen. */
class AtTheDeskIT {
    private static final Duration TO_AIR = Await.TO_AIR;
    private static final String LECTURE = "À plusieurs mains";
    private static final String QUESTION = "Pourquoi ?";

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private Page desk;
    private LivePage viewer;

    @Test
    void what_others_do_moves_nobodys_hands() {
        var planned = Planned.on(stage, LECTURE, PlanForm.freshDay());
        String address = planned.meetings().audienceAddress(LECTURE);
        planned.meetings().pressStart(LECTURE);
        planned.watching().awaitPhase("on_air", TO_AIR);
        viewer = new LivePage(stage.signedIn("viewer", Tongue.EN).open(address));
        desk = stage.signedIn("presenter", Tongue.EN).open(address);
        an_answer_is_written_on_while_another_moderator_takes_the_question();
        the_focus_stays_where_it_is_while_messages_come();
        rules_that_are_not_saved_yet_stay();
        what_goes_wrong_is_seen_where_it_was_pressed();
        who_is_named_gets_the_tools_without_loading_the_page_again();
    }

    private void an_answer_is_written_on_while_another_moderator_takes_the_question() {
        new Panel(viewer.page()).choose("questions").ask(QUESTION);
        Panel panel = new Panel(desk).choose("questions");
        Locator question = panel.awaitQuestion(QUESTION);
        Panel.deed(question, "Answer in text").click();
        Locator answer = question.locator(".answer-form textarea");
        answer.fill("Parce");
        desk.evaluate(
                "id => fetch(`/live/api/events/${location.pathname.split('/')[3]}/desk/questions/${id}/state`,"
                        + " { method: 'PUT', headers: { 'Content-Type': 'application/json' },"
                        + " body: '{\"state\":\"answering\"}' })",
                question.getAttribute("data-id"));
        panel.awaitState(QUESTION, "answering");
        assertThat(answer).isFocused();
        desk.keyboard().type(" que");
        assertThat(answer).hasValue("Parce que");
        assertThat(question).hasClass(Pattern.compile("\\banswering\\b"));
        question.locator(".answer-form button.primary").click();
        panel.awaitState(QUESTION, "answered");
        assertThat(question.locator(".answer")).containsText("Parce que");
    }

    private void the_focus_stays_where_it_is_while_messages_come() {
        new Panel(desk).choose("chat");
        new Panel(viewer.page()).choose("chat");
        desk.locator("#moderation > summary").click();
        desk.locator("#moderation input[name=hold]").check();
        desk.locator("#moderation form button").first().click();
        assertThat(viewer.page().locator("#chat-mood")).isVisible();
        viewer.write("One");
        awaitHeld(1);
        viewer.write("Two");
        awaitHeld(2);
        desk.locator("#moderation-held li").nth(1).locator("button").nth(1).focus();
        viewer.write("Three");
        awaitHeld(3);
        assertThat(desk.locator("#moderation-held li").nth(1).locator("button").nth(1))
                .isFocused();
        desk.keyboard().press("Enter");
        awaitHeld(2);
        assertThat(desk.locator("#moderation-held li").nth(1).locator("button").first())
                .isFocused();
        assertThat(desk.locator("#moderation-held li").nth(1)).containsText("Three");
    }

    private void awaitHeld(int messages) {
        assertThat(desk.locator("#moderation-held li"))
                .hasCount(messages, new LocatorAssertions.HasCountOptions().setTimeout(Await.SOON.toMillis()));
    }

    private void rules_that_are_not_saved_yet_stay() {
        desk.locator("#moderation-words").fill("spam");
        desk.locator("#moderation-held button").first().focus();
        viewer.write("Four");
        awaitHeld(3);
        assertThat(desk.locator("#moderation-words")).hasValue("spam");
    }

    private void what_goes_wrong_is_seen_where_it_was_pressed() {
        desk.locator("#moderation input[name=username]").fill("nobody.at.all");
        desk.locator("#moderation input[name=username]").press("Enter");
        assertThat(desk.locator("#moderation-problem")).isVisible();
        assertThat(desk.locator("#moderation-problem")).containsText("nobody.at.all");

        Panel panel = new Panel(desk).choose("polls");
        desk.locator("#poll-maker > summary").click();
        desk.locator("#poll-text").fill("Quand ?");
        desk.locator("#poll-options").fill("Lundi\nMardi");
        desk.locator("#poll-form button").click();
        desk.route(
                "**/desk/polls/*/state",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(409)
                        .setContentType("application/json")
                        .setBody("{\"title\":\"Not now\"}")));
        Panel.deed(panel.poll("Quand ?"), "Open").click();
        assertThat(desk.locator("#poll-desk-problem")).isVisible();
        assertThat(desk.locator("#poll-desk-problem")).hasText("Not now");
        desk.unroute("**/desk/polls/*/state");
        Panel.deed(panel.poll("Quand ?"), "Open").click();
        assertThat(desk.locator("#poll-desk-problem")).isHidden();
        panel.choose("chat");
    }

    private void who_is_named_gets_the_tools_without_loading_the_page_again() {
        assertThat(viewer.page().locator("#moderation")).isHidden();
        viewer.page().evaluate("window.stillTheSame = true");
        desk.locator("#moderation input[name=username]").fill("viewer");
        desk.locator("#moderation input[name=username]").press("Enter");
        assertThat(viewer.page().locator("#moderation"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Await.SOON.toMillis()));
        assertThat(viewer.page().evaluate("window.stillTheSame")).isEqualTo(true);
        assertThat(desk.locator("#moderation-moderators li")).containsText("Théo Lambert");
        assertThat(desk.locator("#moderation-problem")).isHidden();
    }
}

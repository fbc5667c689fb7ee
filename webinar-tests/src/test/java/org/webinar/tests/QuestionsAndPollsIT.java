package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an audience does beside the chat: it asks, votes, answers polls and claps; and the presenters answer. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuestionsAndPollsIT {
    private static final Duration TO_AIR = Await.TO_AIR;
    private static final Duration SOON = Await.SOON;
    private static final String LECTURE = "Questions à l’amphithéâtre";
    private static final String HOSTILE = "<img src=x onerror=alert(1)> & \"why\"?";
    private static final String SECOND = "Et la démonstration du lemme ?";

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private String address;
    private Person viewer;
    private Panel asking;
    private Panel voting;
    private Panel moderating;
    private Panel strangers;
    private Room room;

    @Test
    @Order(1)
    void questions_polls_and_applause_reach_every_page() {
        a_webinar_is_on_air_and_four_people_look();
        a_question_that_looks_like_code_is_a_question();
        the_other_one_votes_and_the_most_wanted_stands_first();
        the_presenter_answers_and_all_pages_and_the_room_know();
        what_has_to_be_approved_is_seen_by_its_author_and_the_moderators();
        a_poll_is_opened_answered_changed_and_closed();
        who_was_away_misses_nothing_and_has_nothing_twice();
        applause_is_seen_by_all();
        tabs_are_moved_with_the_keyboard();
        what_was_asked_can_be_taken_away();
        when_it_is_over_nobody_asks_any_more();
        assertThat(viewer.troubles())
                .filteredOn(trouble -> !trouble.contains("ERR_INTERNET"))
                .isEmpty();
    }

    private void a_webinar_is_on_air_and_four_people_look() {
        var planned = Planned.on(stage, LECTURE, PlanForm.freshDay());
        address = planned.meetings().audienceAddress(LECTURE);
        room = new Room(planned.meetings().pressStart(LECTURE));
        planned.watching().awaitPhase("on_air", TO_AIR);
        strangers = new Panel(planned.watching().page()).choose("questions");
        viewer = stage.signedIn("viewer", Tongue.FR);
        asking = new Panel(viewer.open(address)).choose("questions");
        voting = new Panel(stage.signedIn("admin", Tongue.EN).open(address)).choose("questions");
        moderating = new Panel(stage.signedIn("presenter", Tongue.EN).open(address)).choose("questions");
        assertThat(asking.page().locator("#desk")).isHidden();
        assertThat(moderating.page().locator("#desk")).isVisible();
        assertThat(strangers.page().locator("#question-sign-in a")).isVisible();
    }

    private void a_question_that_looks_like_code_is_a_question() {
        asking.ask(HOSTILE);
        for (Panel panel : List.of(asking, voting, moderating, strangers)) {
            assertThat(panel.awaitQuestion(HOSTILE)).containsText("Théo Lambert");
            assertThat(panel.page().locator("#question-list img")).hasCount(0);
        }
        assertThat(asking.question(HOSTILE).locator(".who")).containsText("Vous");
        assertThat(asking.page().locator("#question-text")).hasValue("");
    }

    private void the_other_one_votes_and_the_most_wanted_stands_first() {
        voting.ask(SECOND);
        asking.awaitQuestion(SECOND);
        assertThat(asking.order()).containsExactly(HOSTILE, SECOND);
        asking.vote(SECOND);
        for (Panel panel : List.of(asking, voting, moderating, strangers)) {
            panel.awaitVotes(SECOND, 1);
        }
        strangers
                .page()
                .waitForFunction(
                        "second => document.querySelector('#question-list .text').textContent === second", SECOND);
        asking.vote(SECOND);
        strangers.awaitVotes(SECOND, 0);
        asking.vote(SECOND);
        strangers.awaitVotes(SECOND, 1);
        assertThat(strangers.question(SECOND).locator(".vote")).isDisabled();
    }

    private void the_presenter_answers_and_all_pages_and_the_room_know() {
        Panel.deed(moderating.question(SECOND), "Answer now").click();
        for (Panel panel : List.of(asking, voting, strangers)) {
            panel.awaitState(SECOND, "answering");
            Panel.awaitText(panel.page().locator("#answering-text"), SECOND);
        }
        room.line("▶ " + SECOND + " (+1)");
        stage.shots().takeAll(asking.page(), "01-reponse-en-cours");
        stage.shots().takeAll(moderating.page(), "02-animation");

        Panel.deed(moderating.question(HOSTILE), "Answer in text").click();
        moderating.page().locator(".answer-form textarea").fill("Parce que <b>c’est</b> ainsi.");
        moderating.page().locator(".answer-form button.primary").click();
        for (Panel panel : List.of(asking, strangers)) {
            panel.awaitState(HOSTILE, "answered");
            assertThat(panel.question(HOSTILE).locator(".answer")).containsText("Parce que <b>c’est</b> ainsi.");
        }
        Panel.deed(moderating.question(SECOND), "Answered").click();
        asking.awaitState(SECOND, "answered");
        assertThat(asking.page().locator("#answering")).isHidden();
    }

    private void what_has_to_be_approved_is_seen_by_its_author_and_the_moderators() {
        moderating.page().locator("#desk > summary").click();
        moderating.page().locator("#rule-approval").check();
        moderating.page().locator("#rule-anonymous").check();
        stage.shots().take(moderating.page(), "03-regles");
        moderating.page().locator("#desk > summary").click();
        assertThat(asking.page().locator("#question-approval")).isVisible();
        asking.page().locator("#question-nameless").check();
        asking.ask("Sans nom ?");
        assertThat(asking.awaitQuestion("Sans nom ?")).containsText("En attente d’approbation");
        assertThat(moderating.awaitQuestion("Sans nom ?")).containsText("Anonymous (for moderators: Théo Lambert)");
        moderating.ask("Posée par l’animation ?");
        moderating.awaitState("Posée par l’animation ?", "new");
        Panel.deed(moderating.question("Posée par l’animation ?"), "Approve").click();
        // They are told in order: what was asked before would have come before.
        strangers.awaitQuestion("Posée par l’animation ?");
        assertThat(strangers.question("Sans nom ?")).hasCount(0);
        Panel.deed(moderating.question("Sans nom ?"), "Approve").click();
        assertThat(strangers.awaitQuestion("Sans nom ?")).containsText("Anonymous");
        assertThat(strangers.page().locator("#question-list")).not().containsText("for moderators");
        Panel.deed(moderating.question("Sans nom ?"), "Dismiss").click();
        asking.awaitState("Sans nom ?", "dismissed");
        assertThat(strangers.question("Sans nom ?")).hasCount(0);
    }

    private void a_poll_is_opened_answered_changed_and_closed() {
        Page desk = moderating.choose("polls").page();
        desk.locator("#poll-maker > summary").click();
        desk.locator("#poll-text").fill("Quelle date ?");
        desk.locator("#poll-options").fill("Lundi\nMardi <i>\nMercredi");
        stage.shots().take(desk, "04-nouveau-sondage");
        desk.locator("#poll-form button").click();
        Panel.deed(moderating.poll("Quelle date ?"), "Open").click();
        assertThat(asking.tab("polls")).containsText("1 nouveauté");
        asking.choose("polls").choose("Quelle date ?", "Lundi");
        voting.choose("polls").choose("Quelle date ?", "Mardi <i>");
        strangers.choose("polls");
        strangers.awaitResult("Quelle date ?", "Lundi", "1 vote · 50%");
        asking.choose("Quelle date ?", "Mardi <i>");
        strangers.awaitResult("Quelle date ?", "Mardi <i>", "2 votes · 100%");
        strangers.awaitResult("Quelle date ?", "Lundi", "0 votes · 0%");
        stage.shots().takeAll(asking.page(), "05-sondage");
        Panel.deed(moderating.poll("Quelle date ?"), "Close").click();
        assertThat(asking.poll("Quelle date ?").locator(".choices")).isHidden();
        Panel.awaitText(
                strangers.page().locator("#panel-speech"),
                "The poll is closed: Quelle date ? Lundi: 0 votes, 0%. Mardi <i>: 2 votes, 100%. Mercredi: 0 votes, 0%.");
        stage.shots().take(moderating.page(), "06-sondage-clos");
    }

    private void who_was_away_misses_nothing_and_has_nothing_twice() {
        voting.choose("questions");
        asking.choose("questions");
        moderating.choose("questions");
        asking.page().context().setOffline(true);
        moderating.ask("Pendant l’absence ?");
        Panel.deed(moderating.awaitQuestion("Pendant l’absence ?"), "Approve").click();
        voting.awaitQuestion("Pendant l’absence ?");
        voting.vote("Pendant l’absence ?");
        moderating.awaitVotes("Pendant l’absence ?", 1);
        assertThat(asking.question("Pendant l’absence ?")).hasCount(0);
        asking.page().context().setOffline(false);
        asking.awaitQuestion("Pendant l’absence ?");
        asking.awaitVotes("Pendant l’absence ?", 1);
        assertThat(asking.order()).doesNotHaveDuplicates().containsAll(strangers.order());
    }

    private void applause_is_seen_by_all() {
        for (int clap = 0; clap < 3; clap++) {
            asking.page().locator("[data-reaction=clap]").click();
        }
        for (Panel panel : List.of(asking, voting, strangers)) {
            Panel.awaitText(panel.page().locator("[data-reaction=clap] .number"), "3");
        }
        stage.shots().take(strangers.page(), "07-applaudissements");
    }

    private void tabs_are_moved_with_the_keyboard() {
        Page page = voting.page();
        voting.tab("questions").focus();
        page.keyboard().press("ArrowRight");
        assertThat(voting.tab("polls")).isFocused();
        assertThat(page.locator("#polls")).isVisible();
        assertThat(page.locator("#questions")).isHidden();
        page.keyboard().press("ArrowRight");
        assertThat(voting.tab("chat")).hasAttribute("aria-selected", "true");
        assertThat(page.locator("#chat-log")).isVisible();
        page.keyboard().press("End");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#questions")).isVisible();
    }

    private void what_was_asked_can_be_taken_away() {
        String export = address.replace("/live/event/", "/live/api/events/") + "export/";
        APIResponse table = moderating.page().request().get(export + "questions.csv");
        assertThat(table.headers().get("content-type")).startsWith("text/csv");
        assertThat(table.text())
                .contains(
                        "\"Théo Lambert\",\"true\",\"Sans nom ?\"", "\"<img src=x onerror=alert(1)> & \"\"why\"\"?\"");
        assertThat(moderating.page().request().get(export + "polls.csv").text())
                .contains("\"Mardi <i>\",\"2\",\"100.0\"");
        assertThat(moderating.page().request().get(export + "polls.json").text())
                .contains("\"voters\":2");
        assertThat(asking.page().request().get(export + "questions.json").status())
                .isEqualTo(403);
        assertThat(strangers.page().request().get(export + "questions.csv").status())
                .isEqualTo(401);
    }

    private void when_it_is_over_nobody_asks_any_more() {
        room.end();
        new LivePage(asking.page()).awaitPhase("ended", SOON);
        assertThat(asking.page().locator("#question-form")).isHidden();
        assertThat(asking.page().locator("#question-closed")).hasText("Le webinaire est terminé : plus de questions.");
        assertThat(asking.page().locator("#reactions")).isHidden();
        assertThat(asking.question(HOSTILE)).isVisible();
    }

    @Test
    @Order(2)
    void nonsense_floods_and_strangers_are_refused() {
        OddQuestions.are_refused(stage);
    }
}

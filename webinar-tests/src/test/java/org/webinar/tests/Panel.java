package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** What stands beside the picture of a live page: tabs, questions, polls. */
record Panel(Page page) {
    private static final int PATIENCE = 15_000;

    Locator tab(String name) {
        return page.locator("#tab-" + name);
    }

    Panel choose(String name) {
        tab(name).click();
        return this;
    }

    void ask(String text) {
        page.locator("#question-text").fill(text);
        page.locator("#question-form button[type=submit]").click();
    }

    /** The question with this text. */
    Locator question(String text) {
        return page.locator("#question-list .question")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(text, new Page.GetByTextOptions().setExact(true))));
    }

    /** Waits until the question is there. */
    Locator awaitQuestion(String text) {
        Locator found = question(text);
        assertThat(found).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        return found;
    }

    void vote(String text) {
        question(text).locator(".vote").click();
    }

    void awaitVotes(String text, int votes) {
        awaitText(question(text).locator(".vote b"), String.valueOf(votes));
    }

    void awaitState(String text, String state) {
        assertThat(question(text))
                .hasClass(
                        java.util.regex.Pattern.compile("\\b" + state + "\\b"),
                        new LocatorAssertions.HasClassOptions().setTimeout(PATIENCE));
    }

    List<String> order() {
        return page.locator("#question-list .question .text").allTextContents();
    }

    /** What a moderator can do with something, by its word on the page. */
    static Locator deed(Locator on, String word) {
        return on.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(word + ":"));
    }

    Locator poll(String text) {
        return page.locator("#poll-list .poll")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h3", new Page.LocatorOptions().setHasText(text))));
    }

    void choose(String poll, String option) {
        poll(poll)
                .locator(".choice", new Locator.LocatorOptions().setHasText(option))
                .locator("input")
                .check();
        poll(poll).locator(".choices button").click();
    }

    /** Waits until so many have chosen it. */
    void awaitResult(String poll, String option, String figures) {
        awaitText(
                poll(poll)
                        .locator(".results li", new Locator.LocatorOptions().setHasText(option))
                        .locator(".figures"),
                figures);
    }

    static void awaitText(Locator where, String text) {
        assertThat(where).hasText(text, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
    }
}

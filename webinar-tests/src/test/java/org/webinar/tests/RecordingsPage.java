package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The list of a meeting's recordings. */
record RecordingsPage(Page page) {
    /** Opens it from the meeting's card, as somebody does who has no mouse. */
    static RecordingsPage of(MyMeetings meetings, String name) {
        meetings.choose(name, ".recordings-link");
        meetings.page().waitForURL("**/meeting/recordings/*/");
        return new RecordingsPage(meetings.page());
    }

    Locator card(String recording) {
        return page.locator("article.recording[data-recording='" + recording + "']");
    }

    /** Waits until the card says so by itself. */
    RecordingsPage awaitState(String recording, String state) {
        assertThat(card(recording)).hasAttribute("data-state", state);
        return this;
    }

    /** Presses one of its buttons and reads what comes of it. */
    void press(String recording, String button, String answer) {
        card(recording).locator("[id$=':" + button + "']").click();
        assertThat(page.locator(".messages")).containsText(answer);
    }
}

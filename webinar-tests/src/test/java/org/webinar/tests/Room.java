package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

/** The sandbox's room, as the presenter sees it. */
record Room(Page page) {

    Locator title() {
        return page.locator("#meeting-name");
    }

    Locator people() {
        return page.locator("#people li");
    }

    void say(String text) {
        page.locator("#message-input").fill(text);
        page.locator("#send").click();
    }

    /** The one line of the chat with this text; waits for it. */
    Locator line(String text) {
        Locator line = page.locator("#chat li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".text", new Page.LocatorOptions().setHasText(text))));
        assertThat(line).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Await.SOON.toMillis()));
        return line;
    }

    void end() {
        page.locator("#end-meeting").click();
    }
}

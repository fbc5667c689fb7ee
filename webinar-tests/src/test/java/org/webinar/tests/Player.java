package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;

/** The player of the audience's page, as somebody without a mouse uses it. */
record Player(Page page) {
    private static final int STOPS = 12;
    private static final int PATIENCE = (int) Await.SOON.toMillis();

    Locator bar() {
        return page.locator("#seek");
    }

    Locator settings() {
        return page.locator("#settings");
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** Goes on with the tabulator until this one has the focus. */
    void tabTo(Locator wanted) {
        for (int stop = 0; stop < STOPS; stop++) {
            if ((boolean) wanted.evaluate("it => it === document.activeElement")) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("The tabulator does not lead to " + wanted);
    }

    /** Waits until there is enough to go back in. */
    void awaitTimeline() {
        assertThat(bar()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    /** Waits until one can go back so many seconds. */
    void awaitWindow(int seconds) {
        await("seconds => Number(document.querySelector('#seek').min) <= -seconds", seconds);
    }

    /** Waits until the line of time stands so many seconds, or more, before live. */
    void awaitPosition(int seconds) {
        await("seconds => Number(document.querySelector('#seek').value) <= seconds", seconds);
    }

    /** Waits until the line of time says so to screen readers. */
    void awaitTime(String pattern) {
        assertThat(bar())
                .hasAttribute(
                        "aria-valuetext",
                        Pattern.compile(pattern),
                        new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
    }

    /** How many seconds behind it says that one is. */
    int behind() {
        var found = Pattern.compile("(?:(\\d+) min )?(\\d+) s")
                .matcher(page.locator("#delay").textContent());
        return found.find()
                ? Integer.parseInt(found.group(2))
                        + (found.group(1) == null ? 0 : 60 * Integer.parseInt(found.group(1)))
                : 0;
    }

    /** Waits until the picture is so many lines high; nought for none. */
    void awaitHeight(int lines) {
        await("lines => document.querySelector('#player').videoHeight === lines", lines);
    }

    /** Waits until a caption in this language is over the picture, and above the buttons. */
    void awaitCaption(String language) {
        await(
                "language => { const video = document.querySelector('#player');"
                        + " const below = document.querySelector('#controls').getBoundingClientRect().top"
                        + " - video.getBoundingClientRect().top;"
                        + " return [...video.textTracks].some(track => track.language === language"
                        + " && track.mode === 'showing' && track.activeCues?.length > 0"
                        + " && !track.activeCues[0].snapToLines"
                        + " && (track.activeCues[0].line / 100 + 0.06) * video.clientHeight <= below); }",
                language);
    }

    private void await(String condition, Object argument) {
        page.waitForFunction(condition, argument, new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
    }
}

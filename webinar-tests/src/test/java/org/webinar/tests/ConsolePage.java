package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;

/** The presenter's console, worked with the keyboard alone. */
record ConsolePage(Page page) {
    private static final double PATIENCE = 15_000;

    static String address(String audienceAddress) {
        return audienceAddress.replace("/live/event/", "/webinar/console/");
    }

    /** Waits until it says that the live is in this state. */
    ConsolePage awaitState(String state, Duration patience) {
        assertThat(page.locator("main"))
                .hasAttribute(
                        "data-state",
                        state,
                        new LocatorAssertions.HasAttributeOptions().setTimeout(patience.toMillis()));
        return this;
    }

    /** Waits until it says so of its connection. */
    void awaitConnection(String how) {
        assertThat(page.locator("main"))
                .hasAttribute("data-connection", how, new LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
    }

    Locator health() {
        return page.locator("#health");
    }

    Locator held(String text) {
        return page.locator("#held-list li", new Page.LocatorOptions().setHasText(text));
    }

    Locator awaitHeld(String text) {
        assertThat(held(text)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        return held(text);
    }

    /** Moves there by the tab key alone, from the top of the page, and presses a key. */
    void press(Locator what, String key) {
        new Keys(page).to(what).press(key);
    }

    void press(String selector, String key) {
        press(page.locator(selector), key);
    }

    /** The focus is somewhere, and not lost. */
    void keepsItsFocus() {
        page.waitForFunction("() => document.activeElement !== document.body");
    }

    /** The seconds that the clock shows. */
    int onAirSeconds() {
        String[] parts = page.locator("#on-air").innerText().split(":");
        return (Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1])) * 60 + Integer.parseInt(parts[2]);
    }

    /** Nothing stands out to the right on a phone. */
    void fitsAPhone() {
        Look.PHONE.at(page);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(page.evaluate("() => document.documentElement.clientWidth"));
        Look.DESKTOP.at(page);
    }
}

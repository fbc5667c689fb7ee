package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The audience's page. */
final class LivePage {
    private final Page page;
    private final Object mark;

    /** Takes an open page and marks it, so that a reload would be noticed. */
    LivePage(Page page) {
        this.page = page;
        this.mark = page.evaluate("() => (window.__noReload = crypto.randomUUID())");
    }

    Page page() {
        return page;
    }

    boolean neverReloaded() {
        return mark.equals(page.evaluate("() => window.__noReload"));
    }

    /** Waits until the page is in this phase by itself. */
    void awaitPhase(String phase, Duration patience) {
        assertThat(page.locator("main"))
                .hasAttribute(
                        "data-phase",
                        phase,
                        new LocatorAssertions.HasAttributeOptions().setTimeout(patience.toMillis()));
    }

    String phase() {
        return page.locator("main").getAttribute("data-phase");
    }

    Locator title() {
        return page.locator("#title");
    }

    Locator badge() {
        return page.locator("#state");
    }

    Locator cardTitle() {
        return page.locator("#card-title");
    }

    Locator player() {
        return page.locator("video#player");
    }

    /** Seconds that the countdown shows. */
    int countdown() {
        return ((Number) page.locator("#countdown")
                        .evaluate("clock => { const part = unit => Number(clock.querySelector(`[data-unit=${unit}]`)"
                                + ".textContent); return ((part('day') * 24 + part('hour')) * 60 + part('minute')) * 60"
                                + " + part('second'); }"))
                .intValue();
    }

    void awaitViewers(int number) {
        assertThat(page.locator("#viewers[data-count='" + number + "']"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Await.SOON.toMillis()));
    }

    double playedSeconds() {
        return ((Number) player().evaluate("video => video.currentTime")).doubleValue();
    }

    /** Waits until so many more seconds have been played: added up, for a player that opens the stream anew counts from zero. */
    void awaitPlayed(double seconds, Duration patience) {
        JSHandle played =
                page.evaluateHandle("() => ({ at: document.querySelector('video#player').currentTime, seconds: 0 })");
        page.waitForFunction(
                """
                ([played, wanted]) => {
                  const now = document.querySelector('video#player').currentTime;
                  const step = now - played.at;
                  played.at = now;
                  played.seconds += step > 0 && step < 5 ? step : 0;
                  return played.seconds >= wanted;
                }""", List.of(played, seconds), new Page.WaitForFunctionOptions().setTimeout(patience.toMillis()));
    }

    Picture picture() {
        return Picture.of(player());
    }

    void write(String text) {
        page.locator("#chat-text").fill(text);
        page.locator("#chat-send").click();
    }

    void awaitMessage(String text) {
        awaitMessage(text, Await.SOON);
    }

    /** Waits until a message with this text is in the log. */
    void awaitMessage(String text, Duration patience) {
        assertThat(page.locator("#chat-log .message:not(.pending) .text", new Page.LocatorOptions().setHasText(text)))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(patience.toMillis()));
    }

    /** The log as it is read. */
    List<Message> messages() {
        @SuppressWarnings("unchecked")
        var found = (List<Map<String, Object>>) page.locator("#chat-log .message")
                .evaluateAll("all => all.map(one => ({ author: one.querySelector('.who b').textContent,"
                        + " text: one.querySelector('.text').textContent,"
                        + " presenter: one.classList.contains('from-presenter') }))");
        return found.stream()
                .map(one -> new Message(
                        (String) one.get("author"), (String) one.get("text"), (Boolean) one.get("presenter")))
                .toList();
    }

    /** One message of the log. */
    record Message(String author, String text, boolean presenter) {}
}

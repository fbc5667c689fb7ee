package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;

/** The presenter's list. */
record MyMeetings(Page page) {
    static final String PATH = "/meeting/";

    /** The card of the webinar of this name. */
    Locator card(String name) {
        return page.locator("article.webinar")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h2")
                                .and(page.getByText(name, new Page.GetByTextOptions().setExact(true)))));
    }

    /** What is said of what has just been saved or deleted on the page before. */
    Locator said() {
        return page.locator("#said");
    }

    /** Marks the page as it is now. */
    void mark() {
        page.evaluate("document.documentElement.dataset.old = 'yes'");
    }

    /** Waits until the page that was marked has loaded itself anew. */
    void awaitLoadedAnew() {
        assertThat(page.locator("html[data-old]")).hasCount(0);
    }

    /** Waits until the card says so by itself. */
    void awaitState(String name, String state, Duration patience) {
        assertThat(card(name))
                .hasAttribute(
                        "data-state",
                        state,
                        new LocatorAssertions.HasAttributeOptions().setTimeout(patience.toMillis()));
    }

    /** Waits until the card is headed so; it may be drawn anew at any moment, while a gateway is tried. */
    void awaitBadge(String name, String badge) {
        assertThat(card(name).locator(".badge"))
                .hasText(badge, new LocatorAssertions.HasTextOptions().setTimeout(Await.SOON.toMillis()));
    }

    /** Waits until what has been held stands among the past ones, and stays there. */
    MyMeetings awaitHeld(String name, Duration patience) {
        assertThat(card(name)).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(patience.toMillis()));
        page.locator("[data-show=PAST]").click();
        awaitState(name, "ENDED", patience);
        return this;
    }

    /** The address that the presenter sends to the audience. */
    String audienceAddress(String name) {
        return card(name).locator(".audience-link").getAttribute("href");
    }

    /** Opens the card's menu and follows one of its links, as somebody does who has no mouse. */
    void choose(String name, String link) {
        card(name).locator(".menu summary").press("Enter");
        card(name).locator(link).press("Enter");
    }

    /** Presses start, or enter, as soon as it listens again (list.js), and follows into the tab that opens. */
    Page pressStart(String name) {
        Page opened = page.waitForPopup(
                () -> card(name).locator("[id$=':room:start']:not([data-busy])").click());
        opened.waitForLoadState();
        return opened;
    }

    /** Presses end and confirms. */
    void end(String name) {
        askToEnd(name);
        confirm();
    }

    /** Presses end and is asked. */
    void askToEnd(String name) {
        card(name).locator("[id$=':end']").click();
    }

    /** The question whether this one is to end: its name is in that of the dialog. */
    Locator question(String name) {
        return page.getByRole(
                AriaRole.ALERTDIALOG, new Page.GetByRoleOptions().setName(Pattern.compile("«\\s" + name + "\\s»")));
    }

    /** Says yes to what the page asks. */
    void confirm() {
        page.locator(".ui-confirmdialog-yes").click();
    }

    /** Opens the room for a rehearsal, and follows into the tab that opens. */
    Page pressRehearse(String name) {
        Page opened = page.waitForPopup(
                () -> card(name).locator("[id$=':room:rehearse']").click());
        opened.waitForLoadState();
        return opened;
    }

    /** Presses one of the buttons that steer what the audience sees. */
    void steer(String name, String button) {
        card(name).locator("[id$=':" + button + "']").click();
    }

    void tryAgain(String name) {
        card(name).locator("[id$=':retry']").click();
    }
}

package org.webinar.tests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The form of the audience's page. */
record EventForm(Page page) {

    /** From the menu of the card in the presenter's list. */
    static EventForm of(MyMeetings meetings, String name) {
        meetings.choose(name, ".page-link");
        meetings.page().locator("[id='page:save']").waitFor();
        return new EventForm(meetings.page());
    }

    Locator field(String id) {
        return page.locator("[id='page:" + id + "']");
    }

    Locator text() {
        return field("text");
    }

    Locator error(String id) {
        return field(id + "-error");
    }

    Locator messages() {
        return page.locator("#messages");
    }

    EventForm audience(String audience) {
        page.locator("input[name='page:audience'][value=" + audience + "]").check();
        return this;
    }

    EventForm group(String name) {
        page.getByLabel(name).check();
        return this;
    }

    String address() {
        return page.locator("#address").inputValue();
    }

    void press(String button) {
        field(button).click();
        page.waitForLoadState();
    }

    /** Saves, and is told that it went. */
    EventForm save() {
        press("save");
        page.locator(".notice.success").waitFor();
        return this;
    }

    /** Writes more than anybody types, as a browser does that has been given it. */
    void paste(int lines) {
        text().evaluate(
                        "(field, lines) => { field.value = ('x'.repeat(99) + '\\n').repeat(lines);"
                                + " field.dispatchEvent(new Event('input')); }",
                        lines);
    }

    /** Sends a text past the page, and tells what was answered. */
    int sendPastThePage(int lines) {
        return (int) page.evaluate(
                "async lines => { const all = new FormData(document.getElementById('page'));"
                        + " all.set('page:text', ('x'.repeat(99) + '\\n').repeat(lines)); all.set('page:save', 'x');"
                        + " const answer = await fetch(document.getElementById('page').action, { method: 'POST', body: new URLSearchParams(all) });"
                        + " return answer.status; }",
                lines);
    }

    /** As in a browser that runs no script of ours. */
    void lookAtNothing() {
        text().evaluate("field => { field.dataset.longest = 1e9; }");
    }
}

package org.webinar.tests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page on which people are invited. */
record InvitePage(Page page) {

    Locator people(String place) {
        return page.locator("[id='" + place + ":people']");
    }

    Locator peopleError(String place) {
        return page.locator("[id='" + place + ":people-error']");
    }

    Locator note(String place) {
        return page.locator("[id='" + place + ":note']");
    }

    void send(String place) {
        page.locator("[id='" + place + ":send']").click();
    }

    Locator messages() {
        return page.locator("#messages");
    }

    Locator row(String address) {
        return page.locator("tr[data-address='" + address + "']");
    }

    /** Looks again until the mail has gone. */
    void awaitMail(String address, String words) {
        Await.until(address + ": " + words, java.time.Duration.ofSeconds(60), () -> {
            page.locator("[id='invited:look']").click();
            page.locator("[id='invited:look']").waitFor();
            return row(address).locator(".mail").innerText().contains(words);
        });
    }
}

package org.webinar.tests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The form at the door. */
record SignIn(Page page) {
    static final String PATH = "/login.xhtml";

    static SignIn at(Page page) {
        return new SignIn(page);
    }

    void with(Cast.Role role) {
        with(role.username(), role.password());
    }

    /** Fills it in and sends it. */
    void with(String username, String password) {
        page.locator("[id='login:username']").fill(username);
        page.locator("[id='login:password']").fill(password);
        page.locator("[id='login:submit']").click();
    }

    /** Why it did not let us in. */
    Locator refusal() {
        return page.locator("[id='login:messages']");
    }
}

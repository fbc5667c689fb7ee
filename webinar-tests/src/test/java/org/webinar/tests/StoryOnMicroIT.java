package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** The story on Payara Micro and H2, as the first command starts it; here pictures are taken. */
class StoryOnMicroIT extends Story {
    StoryOnMicroIT() {
        super(MicroProduct::start, Cast.DEMO);
    }

    @Override
    void signIn(Page page, Cast.Role role) {
        assertThat(page.locator("h1")).hasText("Connexion");
        shots().takeAll(page, "01-connexion");
        SignIn.at(page).with(role);
    }

    @Override
    Shots shots() {
        return stage.shots();
    }
}

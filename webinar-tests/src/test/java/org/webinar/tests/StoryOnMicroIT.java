package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;

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
    void whoever_watches_the_server_counts_it() {
        Await.until("a live is counted", SOON, () -> numbers()
                .anyMatch(line -> line.startsWith("webinar_lives{")
                        && line.contains("state=\"on_air\"")
                        && line.endsWith(" 1.0")));
        assertThat(numbers())
                .anyMatch(line -> line.startsWith("webinar_gateways{") && line.contains("health=\"online\""))
                .anyMatch(line -> line.startsWith("webinar_gateways_by_use{") && line.contains("use=\"in_use\""));
        Await.until("calls to other machines are counted", SOON, () -> numbers()
                .anyMatch(line -> line.startsWith("webinar_outside_calls_total{")
                        && line.contains("to=\"bigbluebutton\"")
                        && line.contains("result=\"ok\"")
                        && !line.endsWith(" 0.0")));
        assertThat(numbers())
                .anyMatch(line ->
                        line.startsWith("webinar_outside_seconds_total{") && line.contains("to=\"bigbluebutton\""))
                .filteredOn(line -> line.startsWith("webinar_outside"))
                .noneMatch(line -> line.contains("127.0.0.1"));
    }

    private Stream<String> numbers() {
        return Ask.get(stage.product().url() + "/metrics").body().lines();
    }

    @Override
    Shots shots() {
        return stage.shots();
    }
}

package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.webinar.tests.Accessible.everybodyCanUse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator has a program told what happens, and sees how it takes that. */
class WebhooksStoryIT {
    private static final String WEBHOOKS = "/webinar/webhooks/";

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private Listener program;

    @BeforeEach
    void open() {
        program = new Listener();
    }

    @AfterEach
    void close() {
        program.close();
    }

    /** Adds it, and gives its secret. */
    private String added(Page page, String name, String... types) {
        page.locator("[id='make:name']").fill(name);
        page.locator("[id='make:address']").fill(program.address());
        for (String type : types) {
            page.locator("[id='make:news'] li:has-text('(" + type + ")') input").check();
        }
        page.locator("[id='make:save']").click();
        String secret = page.locator("#fresh").inputValue();
        assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
        return secret;
    }

    private static void openCard(Page page, String name) {
        page.navigate(WEBHOOKS);
        page.locator("article.webhook h2 a", new Page.LocatorOptions().setHasText(name))
                .click();
        assertThat(page.locator("h1")).hasText(name);
    }

    /** The message at the top of the list, once it is where it should be: the page looks by itself. */
    private static Locator latest(Page page, String state) {
        Locator latest = page.locator(".sent > li").first();
        assertThat(latest)
                .hasAttribute(
                        "data-state",
                        state,
                        new LocatorAssertions.HasAttributeOptions().setTimeout(Await.SOON.toMillis()));
        return latest;
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void a_program_is_added_tried_changed_and_deleted(Tongue tongue) {
        Page page = Administrator.open(stage, tongue, WEBHOOKS);
        String name = "Écrans du hall " + tongue;
        everybodyCanUse(page, tongue, "webhooks");
        String secret = added(page, name, "gateway.down", "gateway.up");
        everybodyCanUse(page, tongue, "a fresh secret");
        stage.shots().takeAll(page, "webhook-fresh-" + tongue);

        openCard(page, name);
        assertThat(page.content()).doesNotContain(secret);
        page.locator("[id='webhook:test']").click();
        Listener.Heard tested = program.await("webhook.test", 1).get(0);
        assertThat(tested.signedWith(secret)).isTrue();
        assertThat(tested.body()).contains("\"name\":\"" + name + "\"");
        assertThat(latest(page, "TAKEN")).containsText(tongue == Tongue.FR ? "Réponse 204" : "Answer 204");
        everybodyCanUse(page, tongue, "a webhook");
        stage.shots().takeAll(page, "webhook-" + tongue);

        page.locator("[id='secret'] summary").click();
        page.locator("[id='secret:rotate']").click();
        String fresh = page.locator("#fresh").inputValue();
        page.locator(".sent > li").first().locator("input[type=submit]").click();
        Listener.Heard again = program.await("webhook.test", 2).get(1);
        assertThat(again.id()).isEqualTo(tested.id());
        assertThat(again.signedWith(secret)).isTrue();
        assertThat(again.signedWith(fresh)).isTrue();

        page.locator("[id='webhook:off']").click();
        assertThat(page.locator("section[data-state=OFF]")).isVisible();
        assertThat(page.locator("[id='webhook:test']")).hasCount(0);
        page.locator("[id='webhook:on']").click();
        assertThat(page.locator("section[data-state=ON]")).isVisible();
        page.locator("[id='edit:address']").fill("ftp://elsewhere.example");
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("[id='edit:address-error']")).containsText("https://");
        everybodyCanUse(page, tongue, "a webhook with an error");

        page.locator("[id='deletion'] summary").click();
        page.locator("[id='deletion:delete']").click();
        assertThat(page.locator("h1")).hasText("Webhooks");
        assertThat(page.locator("article.webhook", new Page.LocatorOptions().setHasText(name)))
                .hasCount(0);
        page.navigate("/webinar/changes/?kind=WEBHOOK");
        assertThat(page.locator("li[data-deed=DELETED]").first()).containsText(name);
        assertThat(page.content()).doesNotContain(secret).doesNotContain(fresh);
    }

    @Test
    void a_program_hears_of_a_live_from_its_plan_to_its_end() {
        Page page = Administrator.open(stage, Tongue.EN, WEBHOOKS);
        String secret =
                added(page, "Screens of a live", "webinar.planned", "live.started", "live.ended", "webinar.cancelled");
        String name = "Thermodynamique des écrans";
        var planned = Planned.on(stage, name, PlanForm.freshDay());
        Listener.Heard plan = of(name, "webinar.planned");
        assertThat(plan.body()).contains("\"kind\":\"webinar\"").contains("\"owner\":\"presenter\"");
        planned.meetings().pressStart(name);
        Listener.Heard started = of(name, "live.started");
        assertThat(started.body()).contains("\"state\":\"on-air\"").contains("\"curtain\":\"open\"");
        planned.presenter().page().navigate("/meeting/");
        planned.meetings().end(name);
        Listener.Heard ended = of(name, "live.ended");
        assertThat(List.of(plan, started, ended)).allMatch(message -> message.signedWith(secret));

        openCard(page, "Screens of a live");
        page.locator("[id='deletion'] summary").click();
        page.locator("[id='deletion:delete']").click();
        assertThat(page.locator("h1")).hasText("Webhooks");
    }

    /** Others plan in this house, too. */
    private Listener.Heard of(String name, String type) {
        Await.until(type + " of " + name, Await.TO_AIR, () -> program.heard(type).stream()
                .anyMatch(message -> message.body().contains(name)));
        return program.heard(type).stream()
                .filter(message -> message.body().contains(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_program_that_signs_off_is_switched_off_with_words() {
        Page page = Administrator.open(stage, Tongue.FR, WEBHOOKS);
        added(page, "Programme parti", "gateway.down");
        program.answers(410);
        openCard(page, "Programme parti");
        page.locator("[id='webhook:test']").click();
        latest(page, "GIVEN_UP");
        assertThat(page.locator(".notice.warn:not([hidden])")).containsText("410");
        everybodyCanUse(page, Tongue.FR, "a webhook that is gone");
        stage.shots().takeAll(page, "webhook-gone");
        page.locator("[id='deletion'] summary").click();
        page.locator("[id='deletion:delete']").click();
        assertThat(page.locator("h1")).hasText("Webhooks");
    }

    @Test
    void many_messages_are_turned_over_page_by_page() {
        Page page = Administrator.open(stage, Tongue.EN, WEBHOOKS);
        added(page, "Chatty program", "gateway.down");
        openCard(page, "Chatty program");
        for (int i = 1; i <= 25; i++) {
            page.locator("[id='webhook:test']").click();
            assertThat(page.locator(".sent > li")).hasCount(i);
        }
        assertThat(page.locator(".pages")).hasCount(0);
        page.locator("[id='webhook:test']").click();
        page.locator(".pages a[rel=next]").click();
        assertThat(page.locator(".sent > li")).hasCount(1);
        everybodyCanUse(page, Tongue.EN, "the second page of messages");
        page.locator("[id='webhook:test']").click();
        assertThat(page.locator(".sent > li")).hasCount(25);
        page.locator("[id='deletion'] summary").click();
        page.locator("[id='deletion:delete']").click();
        assertThat(page.locator("h1")).hasText("Webhooks");
    }

    @Test
    void nobody_else_finds_the_page() {
        Page page = stage.signedIn("presenter", Tongue.EN).open(MyMeetings.PATH);
        assertThat(page.navigate(WEBHOOKS).status()).isEqualTo(403);
        assertThat(page.locator("form[id=make]")).hasCount(0);
    }
}

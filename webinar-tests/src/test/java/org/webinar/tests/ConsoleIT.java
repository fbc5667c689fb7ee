package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A presenter steers a live from the console, without a mouse; and a moderator has half of it. */
class ConsoleIT {
    private static final Duration TO_AIR = Await.TO_AIR;
    private static final Duration SOON = Await.SOON;
    private static final String LECTURE = "Régie d’un direct";
    private static final String ASKED = "Est-ce démontré ?";

    /** So that a quarter of an hour more is offered: an hour is planned. */
    private static final int MINUTES_GONE = 52;

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private Planned planned;
    private String address;
    private Person viewer;
    private LivePage watching;
    private ConsolePage console;

    @Test
    void a_live_is_steered_from_the_console() {
        a_webinar_is_on_air_and_its_card_leads_to_the_console();
        viewer = stage.signedIn("viewer", Tongue.FR);
        OthersAtTheConsole.find_none(stage, viewer, console, address);
        a_message_waits_and_is_let_in_by_keyboard();
        the_chat_is_closed_slowed_and_opened_again();
        a_message_is_pinned_and_unpinned();
        a_question_is_taken_and_the_audience_sees_it();
        OthersAtTheConsole.guests_are_let_in_and_ask(planned.watching().page(), console);
        a_poll_is_opened();
        everybody_can_use_it_and_it_fits_a_phone();
        a_lost_connection_is_said_and_recovers();
        the_audience_follows_pause_resume_and_more_time();
        OthersAtTheConsole.a_moderator_is_named_and_has_half_of_it(stage, planned, viewer, console);
        OthersAtTheConsole.whose_word_was_taken_asks_nothing(watching, console);
        the_end_is_asked_for_first();
        assertThat(planned.presenter().troubles())
                .filteredOn(trouble -> !trouble.contains("ERR_INTERNET"))
                .isEmpty();
    }

    private void a_webinar_is_on_air_and_its_card_leads_to_the_console() {
        planned = Planned.on(stage, LECTURE, PlanForm.now().minusMinutes(MINUTES_GONE));
        address = planned.meetings().audienceAddress(LECTURE);
        assertThat(planned.meetings().card(LECTURE).locator(".console-link")).hasCount(0);
        planned.meetings().pressStart(LECTURE);
        planned.watching().awaitPhase("on_air", TO_AIR);
        planned.meetings().awaitState(LECTURE, "ON_AIR", SOON);
        Locator link = planned.meetings().card(LECTURE).locator(".console-link");
        assertThat(link).hasText("Régie");
        console = new ConsolePage(planned.meetings().page().waitForPopup(() -> link.press("Enter")));
        console.awaitState("ON_AIR", SOON);
        assertThat(console.health()).hasText("Tout va bien : le public voit l’image.");
        // The console is no viewer: only the stranger who watches is counted.
        assertThat(console.page().locator("#viewers")).hasText("1");
        int before = console.onAirSeconds();
        console.page()
                .waitForFunction(
                        "text => document.getElementById('on-air').textContent !== text",
                        console.page().locator("#on-air").innerText());
        assertThat(console.onAirSeconds()).isGreaterThan(before);
    }

    private void a_message_waits_and_is_let_in_by_keyboard() {
        watching = new LivePage(viewer.open(address));
        watching.awaitPhase("on_air", SOON);
        console.press("#chat-hold", "Space");
        assertThat(watching.page().locator("#chat-mood"))
                .hasText("Les messages apparaissent une fois lus par la modération.");
        watching.write("Peut-on lire ceci ?");
        assertThat(watching.page().locator("#chat-text")).hasValue("");
        watching.write("Et <b>ceci</b> ?");
        console.awaitHeld("Peut-on lire ceci ?");
        console.awaitHeld("Et <b>ceci</b> ?");
        assertThat(console.page().locator("#held-list .text b")).hasCount(0);
        stage.shots().takeAll(console.page(), "01-messages-en-attente");
        console.press(console.held("Peut-on lire ceci ?").locator("button").first(), "Enter");
        planned.watching().awaitMessage("Peut-on lire ceci ?", SOON);
        assertThat(console.held("Peut-on lire ceci ?")).hasCount(0);
        // The next one has the focus, and is refused without another tab but those within its line.
        assertThat(console.held("Et <b>ceci</b> ?").locator("button").first()).isFocused();
        console.page().keyboard().press("Tab");
        console.page().keyboard().press("Enter");
        assertThat(console.held("Et <b>ceci</b> ?")).hasCount(0);
        assertThat(console.page().locator("#held-title")).isFocused();
        console.press("#chat-hold", "Space");
        assertThat(watching.page().locator("#chat-mood")).isEmpty();
    }

    private void the_chat_is_closed_slowed_and_opened_again() {
        console.press("#chat-read-only", "Space");
        assertThat(watching.page().locator("#chat-mood")).containsText("La modération a fermé le tchat");
        console.press("#chat-read-only", "Space");
        assertThat(watching.page().locator("#chat-mood")).isEmpty();
        console.press("#chat-slow", "ArrowDown");
        assertThat(watching.page().locator("#chat-mood")).containsText("5 secondes");
        console.press("#chat-slow", "ArrowUp");
        assertThat(watching.page().locator("#chat-mood")).isEmpty();
        console.press("#chat-on", "Space");
        assertThat(watching.page().locator("#chat-form")).isHidden();
        console.press("#chat-on", "Space");
        assertThat(watching.page().locator("#chat-form")).isVisible();
    }

    private void a_message_is_pinned_and_unpinned() {
        Locator message =
                console.page().locator(".message", new Page.LocatorOptions().setHasText("Peut-on lire ceci ?"));
        console.press(message.locator("summary"), "Enter");
        console.press(message.locator("button").first(), "Enter");
        assertThat(watching.page().locator("#chat-pinned")).containsText("Peut-on lire ceci ?");
        console.press("#unpin", "Enter");
        assertThat(watching.page().locator("#chat-pinned")).isHidden();
        console.keepsItsFocus();
    }

    private void a_question_is_taken_and_the_audience_sees_it() {
        var panel = new Panel(watching.page()).choose("questions");
        panel.ask(ASKED);
        var desk = new Panel(console.page());
        desk.awaitQuestion(ASKED);
        console.press(Panel.deed(desk.question(ASKED), "Répondre maintenant"), "Enter");
        Panel.awaitText(planned.watching().page().locator("#answering-text"), ASKED);
        Panel.awaitText(console.page().locator("#answering-text"), ASKED);
        console.keepsItsFocus();
        console.press(desk.question(ASKED).locator(".deeds button").first(), "Enter");
        panel.awaitState(ASKED, "answered");
    }

    private void a_poll_is_opened() {
        console.press("#poll-maker > summary", "Enter");
        console.page().locator("#poll-text").fill("Quelle suite ?");
        console.page().locator("#poll-options").fill("Un exercice\nUne pause");
        console.press("#poll-form button", "Enter");
        var desk = new Panel(console.page());
        console.press(Panel.deed(desk.poll("Quelle suite ?"), "Ouvrir"), "Enter");
        var panel = new Panel(watching.page()).choose("polls");
        panel.choose("Quelle suite ?", "Une pause");
        assertThat(desk.poll("Quelle suite ?").locator(".results li").last()).containsText("1 voix");
    }

    private void everybody_can_use_it_and_it_fits_a_phone() {
        stage.shots().takeAll(console.page(), "02-regie");
        console.fitsAPhone();
        for (Tongue tongue : Tongue.values()) {
            String language = tongue.name().toLowerCase(Locale.ROOT);
            console.page().locator("[data-lang=" + language + "]").click();
            console.page().locator("html[lang=" + language + "]").waitFor();
            Accessible.everybodyCanUse(console.page(), tongue, "console");
        }
        assertThat(console.health()).hasText("All is well: the audience sees the picture.");
        console.page().locator("[data-lang=fr]").click();
        console.page().locator("html[lang=fr]").waitFor();
    }

    private void a_lost_connection_is_said_and_recovers() {
        console.page().context().setOffline(true);
        console.awaitConnection("lost");
        assertThat(console.page().locator("#connection")).containsText("La connexion est perdue depuis");
        stage.shots().take(console.page(), "03-connexion-perdue");
        new Panel(watching.page()).choose("chat");
        watching.write("Pendant l’absence");
        new Panel(planned.watching().page()).choose("chat");
        planned.watching().awaitMessage("Pendant l’absence", SOON);
        console.page().context().setOffline(false);
        console.awaitConnection("good");
        assertThat(console.page().locator("#connection")).isHidden();
        new LivePage(console.page()).awaitMessage("Pendant l’absence", Duration.ofSeconds(30));
    }

    private void the_audience_follows_pause_resume_and_more_time() {
        console.press("#pause", "Enter");
        watching.awaitPhase("paused", SOON);
        assertThat(console.health()).hasText("Le public voit une pause. L’image est prête.");
        assertThat(console.page().locator("#open")).isFocused();
        console.page().keyboard().press("Enter");
        watching.awaitPhase("on_air", SOON);
        String end = DateTimeFormatter.ofPattern("HH:mm")
                .withZone(ZoneId.of("Europe/Paris"))
                .format(java.time.Instant.parse(end()).plus(Duration.ofMinutes(15)));
        console.press("#extend", "Enter");
        // Late in the evening the end is said with its day.
        assertThat(watching.page().locator("#when")).containsText(Pattern.compile("– (.*, )?" + end));
        assertThat(console.page().locator("#schedule"))
                .containsText(Pattern.compile("– (.*, )?" + end + " \\(heure .*\\)"));
        assertThat(console.page().locator("#extend")).isHidden();
        console.keepsItsFocus();
    }

    private String end() {
        String state = console.page()
                .request()
                .get(address.replace("/live/event/", "/live/api/events/") + "console")
                .text();
        return state.replaceAll(".*\"end\":\"([^\"]+)\".*", "$1");
    }

    private void the_end_is_asked_for_first() {
        console.press("#end", "Enter");
        assertThat(console.page().locator("#end-dialog")).isVisible();
        assertThat(console.page().locator("#end-question")).containsText(LECTURE);
        assertThat(console.page().locator("#end-no")).isFocused();
        stage.shots().take(console.page(), "05-terminer");
        Accessible.everybodyCanUse(console.page(), Tongue.FR, "console, asking");
        console.page().keyboard().press("Escape");
        assertThat(console.page().locator("#end-dialog")).isHidden();
        assertThat(console.page().locator("#end")).isFocused();
        watching.awaitPhase("on_air", SOON);
        console.page().keyboard().press("Enter");
        console.page().keyboard().press("Tab");
        console.page().keyboard().press("Enter");
        watching.awaitPhase("ended", SOON);
        console.awaitState("ENDED", SOON);
        assertThat(console.health()).hasText("Le webinaire est terminé.");
        assertThat(console.page().locator("#end")).isHidden();
        assertThat(watching.neverReloaded()).isTrue();
    }
}

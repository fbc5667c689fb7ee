package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.webinar.tests.Accessible.everybodyCanUse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.sandbox.streaming.Cut;

/** What a viewer does with the player: going back, choosing the picture, reading along, listening only. No mouse is used. */
class PlayerIT {
    private static final String LECTURE = "Optique ondulatoire";

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private LivePage live;
    private Player player;

    @BeforeEach
    void the_streaming_server_offers_a_choice() {
        cut(Cut.LADDER);
    }

    @AfterEach
    void the_streaming_server_is_as_before() {
        cut(Cut.PLAIN);
    }

    private static void cut(Cut how) {
        var sandbox = stage.product().sandbox();
        IntStream.rangeClosed(1, sandbox.gateways()).forEach(number -> sandbox.recut(number, how));
    }

    @Test
    void a_viewer_goes_back_chooses_reads_and_listens() {
        var planned = Planned.on(stage, LECTURE, PlanForm.freshDay());
        planned.meetings().pressStart(LECTURE);
        var viewer = stage.somebody(Tongue.EN);
        arrive(viewer.open(planned.meetings().audienceAddress(LECTURE)));

        going_back_and_to_the_live_edge();
        a_pause_longer_than_the_window_goes_on_with_what_is_left();
        choosing_the_picture();
        the_choice_is_kept();
        captions_over_the_picture_and_below_it();
        listening_only();

        planned.meetings().end(LECTURE);
        live.awaitPhase("ended", Await.SOON);
        assertThat(live.page().locator("#listening")).isHidden();
        // Axe loads all media of a page once more, and the engine takes the address of its own back at once.
        assertThat(viewer.troubles())
                .filteredOn(trouble -> !trouble.contains("(blob:"))
                .isEmpty();
    }

    private void arrive(Page page) {
        live = new LivePage(page);
        player = new Player(page);
        live.awaitPhase("on_air", Await.TO_AIR);
        live.awaitPlayed(1, Await.TO_AIR);
        // The clock of a live stream jumps before there is a picture, and before there are buttons.
        page.locator("#controls").waitFor();
    }

    private void going_back_and_to_the_live_edge() {
        player.awaitTimeline();
        player.awaitTime("^Live$");
        live.page().locator("#stage").focus();
        player.tabTo(player.bar());
        player.press("j");
        player.awaitTime("^1\\d s behind live$");
        live.awaitPlayed(1, Await.SOON);
        player.press("l");
        player.awaitTime("^Live$");
        for (int step = 0; step < 3; step++) {
            player.press("ArrowLeft");
        }
        player.awaitPosition(-15);

        player.awaitWindow(35);
        player.press("Home");
        player.awaitTime("^[234]\\d s behind live$");
        stage.shots().takeAll(live.page(), "behind");
        on_a_small_phone_in_french_the_buttons_stand_in_one_row();
        // Whoever wants to be behind is not brought forward, as those are who fell behind.
        live.awaitPlayed(3, Await.SOON);
        assertThat(player.behind()).isGreaterThan(18);
        assertThat(live.page().locator("#edge")).hasText("Back to live");
    }

    private void on_a_small_phone_in_french_the_buttons_stand_in_one_row() {
        var before = live.page().viewportSize();
        live.page().setViewportSize(360, 740);
        in(Tongue.FR);
        assertThat(live.page().locator("#edge")).hasText("Revenir au direct");
        stage.shots().take(live.page(), "behind-small-phone");
        double first = live.page().locator("#play").boundingBox().y;
        assertThat(live.page().locator("#full").boundingBox().y).isEqualTo(first);
        in(Tongue.EN);
        live.page().setViewportSize(before.width, before.height);
        player.bar().focus();
    }

    private void a_pause_longer_than_the_window_goes_on_with_what_is_left() {
        int before = player.behind();
        player.press("k");
        assertThat(live.page().locator("#play")).hasAttribute("aria-label", "Play");
        Await.until("the window has moved on", Await.SOON, () -> player.behind() > before + 8);
        player.press("k");
        assertThat(live.page().locator("#player-word")).hasText(Pattern.compile("goes on from the oldest"));
        live.awaitPlayed(1, Await.SOON);
        assertThat(player.behind()).isLessThan(before + 8);

        player.press("End");
        player.awaitTime("^Live$");
        assertThat(live.page().locator("#edge"))
                .hasAttribute("data-live", "true", new LocatorAssertions.HasAttributeOptions().setTimeout(10_000));
    }

    private void choosing_the_picture() {
        player.tabTo(player.settings());
        player.press("Enter");
        assertThat(player.settings()).hasAttribute("aria-expanded", "true");
        assertThat(live.page().locator("#quality input[value=auto]")).isFocused();
        inBothLanguages("settings");
        stage.shots().takeAll(live.page(), "settings");
        live.page().locator("#quality input[value=auto]").focus();
        player.press("ArrowDown");
        player.awaitHeight(720);
        player.press("ArrowDown");
        player.awaitHeight(180);
        player.press("Escape");
        assertThat(player.settings()).isFocused();
        assertThat(live.page().locator("#settings-menu")).isHidden();
    }

    private void the_choice_is_kept() {
        live.page().reload();
        arrive(live.page());
        player.awaitHeight(180);
        openSettings();
        assertThat(live.page().locator("#quality input[value='180']")).isChecked();
        live.page().locator("#quality input[value=auto]").press("Space");
        player.press("Escape");
    }

    private void captions_over_the_picture_and_below_it() {
        player.press("c");
        player.awaitCaption("en");
        stage.shots().takeAll(live.page(), "captions");
        openSettings();
        live.page().locator("#captions input[value=fr]").press("Space");
        player.awaitCaption("fr");
        live.page().locator("#captions-apart").press("Space");
        var lines = live.page().locator("#caption-lines");
        assertThat(lines).containsText("Voici ce qui est dit dans la partie", soon());
        player.press("Escape");
        double before = size();
        live.page().locator("#captions-larger").press("Enter");
        assertThat(size()).isGreaterThan(before);
        inBothLanguages("captions below");
        stage.shots().takeAll(live.page(), "captions-below");
        live.page().locator("#settings").focus();
        player.press("c");
        assertThat(lines).isHidden();
    }

    private void listening_only() {
        List<String> asked = new CopyOnWriteArrayList<>();
        player.press("j");
        player.press("j");
        player.awaitPosition(-20);
        openSettings();
        live.page().locator("#sound-alone").press("Space");
        assertThat(live.page().locator("#listening")).isVisible();
        player.awaitHeight(0);
        live.page().onRequest(request -> asked.add(request.url()));
        live.awaitPlayed(3, Await.SOON);
        // A new engine begins at the live edge, and its clock jumps: only what is played after that counts.
        Await.until("the sound is as far behind", Await.SOON, () -> player.behind() > 15);
        live.awaitPlayed(3, Await.SOON);
        assertThat(player.behind()).isGreaterThan(15);
        assertThat(asked).anyMatch(url -> url.contains("/sound-")).noneMatch(url -> url.matches(".*/(full|small)-.*"));
        inBothLanguages("listening");
        stage.shots().takeAll(live.page(), "listening");

        live.page().reload();
        arrive(live.page());
        assertThat(live.page().locator("#listening")).isVisible();
        player.awaitHeight(0);
    }

    private void openSettings() {
        player.settings().focus();
        player.press("Enter");
        live.page().locator("#settings-menu").waitFor();
    }

    private double size() {
        return ((Number) live.page()
                        .locator("#caption-lines")
                        .evaluate("lines => parseFloat(getComputedStyle(lines).fontSize)"))
                .doubleValue();
    }

    private static LocatorAssertions.ContainsTextOptions soon() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(Await.SOON.toMillis());
    }

    private void inBothLanguages(String what) {
        for (Tongue tongue : List.of(Tongue.FR, Tongue.EN)) {
            in(tongue);
            everybodyCanUse(live.page(), tongue, what);
        }
    }

    private void in(Tongue tongue) {
        String code = tongue.name().toLowerCase(Locale.ROOT);
        live.page().evaluate("code => document.querySelector(`[data-lang=${code}]`).click()", code);
        live.page().locator("html[lang=" + code + "]").waitFor();
    }
}

package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Viewers whose network, browser or sign-in is not what one would wish (docs/failures.md, 19 to 21). */
class HardWaysIT {
    /** As older iPhones are: no media sources, a player of their own, and nothing that starts by itself. */
    private static final String OLDER_PHONE = """
            delete self.MediaSource;
            delete self.ManagedMediaSource;
            HTMLMediaElement.prototype.canPlayType = (type) => (type === 'application/vnd.apple.mpegurl' ? 'maybe' : '');
            HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('a finger first', 'NotAllowedError'));
            """;

    @RegisterExtension
    static final Stage stage = Stage.shared();

    /** It lets the request through and nothing of its answer: the page has to notice by itself that nobody speaks. */
    @Test
    void whoever_is_behind_a_proxy_that_holds_the_line_back_sees_and_writes_all_the_same() {
        String lecture = "Derrière un proxy";
        var planned = Planned.on(stage, lecture, PlanForm.freshDay());
        String address = planned.meetings().audienceAddress(lecture);
        var behind = stage.signedIn("viewer", Tongue.EN);
        Page page = behind.open("about:blank");
        page.context().route(Pattern.compile(".*/live/line/.*"), route -> {});
        page.navigate(address);
        var live = new LivePage(page);
        live.awaitPhase("waiting", Await.SOON);
        var room = new Room(planned.meetings().pressStart(lecture));

        live.awaitPhase("on_air", Await.TO_AIR);
        assertThat(page.locator("#wire")).hasText("Unstable connection: updated every fifteen seconds.", soon());
        live.awaitPlayed(1, Await.TO_AIR);
        live.write("Through the proxy");
        room.line("Through the proxy");
        room.say("Réponse à travers le proxy");
        live.awaitMessage("Réponse à travers le proxy", Await.SOON);
        assertThat(live.neverReloaded()).isTrue();
    }

    @Test
    void a_browser_without_media_sources_plays_by_itself_after_a_touch() {
        String lecture = "Vieux téléphone";
        var planned = Planned.on(stage, lecture, PlanForm.freshDay());
        String address = planned.meetings().audienceAddress(lecture);
        Page page = stage.somebody(Tongue.EN).open("about:blank");
        page.context().addInitScript(OLDER_PHONE);
        page.navigate(address);
        var live = new LivePage(page);
        planned.meetings().pressStart(lecture);

        live.awaitPhase("on_air", Await.TO_AIR);
        assertThat(live.player())
                .hasAttribute(
                        "src",
                        Pattern.compile("https?://.*\\.m3u8.*"),
                        new LocatorAssertions.HasAttributeOptions().setTimeout(Await.SOON.toMillis()));
        assertThat(live.player()).hasAttribute("playsinline", "");
        assertThat((Boolean) live.player().evaluate("video => video.muted")).isTrue();
        Await.until("the button that starts it is offered", Await.SOON, () ->
                (Boolean) page.locator("#start").evaluate("button => !button.hidden"));
        assertThat((Boolean) page.evaluate("() => self.Hls === undefined")).isTrue();
    }

    @Test
    void whose_sign_in_ends_in_the_middle_goes_on_watching_and_loses_no_text() {
        String lecture = "Session trop courte";
        var planned = Planned.on(stage, lecture, PlanForm.freshDay());
        String address = planned.meetings().audienceAddress(lecture);
        var person = stage.somebody(Tongue.EN);
        SignIn.at(person.open("/login?next=" + address)).with("viewer", "viewer");
        var live = new LivePage(person.page());
        live.awaitPhase("waiting", Await.SOON);
        var room = new Room(planned.meetings().pressStart(lecture));
        live.awaitPlayed(1, Await.TO_AIR);

        person.page().context().clearCookies();
        live.write("Typed before the sign-in ended");
        assertThat(person.page().locator("#chat-problem"))
                .hasText("Your session has expired. Sign in again: your text is kept.", soon());
        live.awaitPlayed(2, Await.SOON);
        assertThat(live.neverReloaded()).isTrue();

        person.page().locator("#chat-sign-in a").click();
        SignIn.at(person.page()).with("viewer", "viewer");
        assertThat(person.page().locator("#chat-text")).hasValue("Typed before the sign-in ended");
        person.page().locator("#chat-send").click();
        room.line("Typed before the sign-in ended");
    }

    private static LocatorAssertions.HasTextOptions soon() {
        return new LocatorAssertions.HasTextOptions().setTimeout(Await.TO_AIR.toMillis());
    }
}

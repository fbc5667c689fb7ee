package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages of other sites around the picture, and a video of Pod's while there is none. */
class FramesIT {
    private static final String VOTE = "https://vote.cadres.example";
    private static final String PAD = "https://pad.cadres.example";
    private static final String VIDEO = "/video/0007-attente/";

    @RegisterExtension
    static final Stage stage = new Stage(FramesIT::start);

    /** Pod's table of videos, as far as we read it, with one video and one draft. */
    private static Product start(Path data) {
        try {
            Files.createDirectories(data);
            Files.writeString(
                    data.resolve("R__videos.sql"),
                    "CREATE TABLE video_video (id BIGINT PRIMARY KEY, slug VARCHAR(255), is_draft BOOLEAN);"
                            + "INSERT INTO video_video VALUES (7, '0007-attente', FALSE), (8, '0008-brouillon', TRUE);");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return MicroProduct.start(data.resolve("product"), Set.of(VOTE, PAD), options -> options.environment(
                        "WEBINAR_SQL_EXTRA", "filesystem:" + data)
                .environment("WEBINAR_FRAME_HOSTS", "*.cadres.example"));
    }

    /** Those sites, as a browser of this test finds them. */
    private static void play(Page page) {
        page.context().route(Pattern.compile("https://\\w+\\.cadres\\.example/.*"), FramesIT::site);
        page.context().route("**" + VIDEO + "**", FramesIT::site);
    }

    private static void site(Route route) {
        String place = route.request().url().replaceAll("^https?://|[?#].*$", "");
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html;charset=utf-8")
                .setBody("<!DOCTYPE html><html lang=fr><title>x</title><body style='font:1rem sans-serif'><h1>" + place
                        + "</h1><p><label>Avis <input></label></p><script>try { top.document.title = 'taken'; }"
                        + " catch { document.body.dataset.stranger = 'yes'; }</script>"));
    }

    private static boolean tabbedTo(Page page, String selector) {
        boolean there = (Boolean) page.locator(selector).evaluate("one => document.activeElement === one");
        if (!there) {
            page.keyboard().press("Tab");
        }
        return there;
    }

    private static EventForm form(Planned planned, Tongue tongue) {
        String slug = planned.meetings().audienceAddress(planned.name()).replaceAll(".*/event/", "");
        return new EventForm(stage.signedIn("presenter", tongue).open("/live/event_edit/" + slug));
    }

    @Test
    void pages_stand_beside_and_below_at_once_and_get_nothing_of_ours() {
        var planned = Planned.on(stage, "Autour", PlanForm.freshDay());
        Page watching = planned.watching().page();
        play(watching);
        var form = form(planned, Tongue.FR);
        form.field("frame-aside").fill(VOTE + "/salle?a=1");
        form.field("frame-below").fill(PAD + "/notes");
        form.field("frame-height").fill("300");
        form.save();

        Locator below = watching.locator("#frame-below iframe");
        assertThat(below).hasAttribute("src", PAD + "/notes");
        assertThat(below).hasAttribute("title", "Page of pad.cadres.example, below the picture");
        assertThat(below).hasAttribute("loading", "lazy");
        assertThat(below).hasAttribute("referrerpolicy", "no-referrer");
        assertThat(below).hasAttribute("sandbox", Pattern.compile("^(?!.*(top-navigation|modals|downloads)).*"));
        assertThat(watching.locator("#frame-below").boundingBox().height).isEqualTo(300);
        assertThat(watching.frameLocator("#frame-below iframe").locator("body[data-stranger=yes]"))
                .hasCount(1);

        watching.locator("#tab-polls").click();
        watching.keyboard().press("ArrowRight");
        assertThat(watching.locator("#tab-aside")).isFocused();
        assertThat(watching.locator("#aside")).isVisible();
        Await.until(
                "the page beside the picture is reached by keyboard",
                Await.SOON,
                () -> tabbedTo(watching, "#aside iframe"));
        watching.frameLocator("#aside iframe").locator("input").fill("Bonjour");
        for (Tongue tongue : Tongue.values()) {
            watching.locator("[data-lang=" + tongue.locale().substring(0, 2) + "]")
                    .click();
            watching.locator("html[lang=" + tongue.locale().substring(0, 2) + "]")
                    .waitFor();
            Accessible.everybodyCanUse(watching, tongue, "pages around the picture");
        }
        assertThat(watching.frameLocator("#aside iframe").locator("input")).hasValue("Bonjour");
        stage.shots().takeAll(watching, "around");
        watching.locator("#frame-below").scrollIntoViewIfNeeded();
        stage.shots().takeAll(watching, "below");

        form.field("frame-aside").fill("");
        form.save();
        assertThat(watching.locator("#tab-aside")).isHidden();
        assertThat(watching.locator("#chat-panel")).isVisible();
        assertThat(below).hasCount(1);
        assertThat(planned.watching().neverReloaded()).isTrue();
        assertThat(planned.presenter().troubles()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void what_is_not_allowed_is_refused_beside_its_field_and_nothing_typed_is_lost(Tongue tongue) {
        var planned = Planned.on(stage, "Refus " + tongue, PlanForm.freshDay());
        var form = form(planned, tongue);
        form.text().fill("Pas perdu");
        form.field("frame-below").fill("https://ailleurs.example/x");
        form.press("save");
        assertThat(form.error("frame-below")).containsText("ailleurs.example");
        assertThat(form.error("frame-below")).containsText("*.cadres.example");
        assertThat(form.field("frame-below")).hasValue("https://ailleurs.example/x");
        Accessible.everybodyCanUse(form.page(), tongue, "form with a page that is refused");
        form.page().locator("#frames-box").scrollIntoViewIfNeeded();
        stage.shots().takeAll(form.page(), "refused-" + tongue);
        form.field("frame-below").fill("");
        form.field("frame-aside").fill("http://vote.cadres.example/");
        form.press("save");
        assertThat(form.error("frame-aside")).containsText("https://");
        form.field("frame-aside").fill("");
        form.field("frame-height").fill("12");
        form.press("save");
        assertThat(form.error("frame-height")).containsText("100");
        form.field("frame-height").fill("");
        form.field("video").fill("/video/0008-brouillon/");
        form.press("save");
        assertThat(form.error("video")).containsText("Pod");
        assertThat(form.text()).hasValue("Pas perdu");
        form.field("video").fill("");
        form.save();
        assertThat(planned.watching().page().locator("#description")).hasText("Pas perdu");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void a_waiting_video_stands_above_the_countdown_until_there_is_something_to_see(Tongue tongue) {
        var planned = Planned.on(stage, "Patience " + tongue, PlanForm.freshDay());
        var form = form(planned, tongue);
        form.field("video").fill("https://pod.univ.example" + VIDEO + "?from=my-videos");
        form.save();
        assertThat(form.field("video")).hasValue(VIDEO);

        var stranger = stage.somebody(tongue);
        Page page = stranger.open("/login");
        play(page);
        page.navigate(planned.meetings().audienceAddress(planned.name()));
        Locator video = page.locator("iframe.waiting-video");
        assertThat(video).hasAttribute("src", VIDEO + "?is_iframe=true&loop=true");
        assertThat(video).hasAttribute("title", tongue == Tongue.FR ? "Vidéo d’attente" : "Waiting video");
        assertThat(page.frameLocator("iframe.waiting-video").locator("h1")).isVisible();
        assertThat(page.locator("#countdown")).isVisible();
        double end = video.boundingBox().y + video.boundingBox().height;
        assertThat(page.locator("#card").boundingBox().y).isGreaterThanOrEqualTo(end - 1);
        Accessible.everybodyCanUse(page, tongue, "waiting video");
        stage.shots().takeAll(page, "video-" + tongue);

        planned.meetings().pressStart(planned.name());
        new LivePage(page).awaitPhase("on_air", Await.TO_AIR);
        assertThat(video).hasCount(0);
        assertThat(page.locator("#stage")).not().hasClass(Pattern.compile("with-video"));
        planned.meetings().end(planned.name());
    }
}

package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever is wrong with the streaming server, viewers read what, and the picture comes back by itself. */
class PlayerFaultsIT {
    private static final String LECTURE = "Serveur vidéo malade";
    private static final String STREAM = "**/hls/**";
    private static final Map<String, String> READABLE = Map.of("Access-Control-Allow-Origin", "*");

    /** Named by hand: Playwright itself adds the right word where there is none. */
    private static final Map<String, String> FOR_ANOTHER_PAGE =
            Map.of("Access-Control-Allow-Origin", "https://elsewhere.example");

    @RegisterExtension
    static final Stage stage = Stage.shared();

    @Test
    void each_fault_of_the_streaming_server_has_a_sentence_of_its_own() {
        var planned = Planned.on(stage, LECTURE, PlanForm.freshDay());
        planned.meetings().pressStart(LECTURE);
        LivePage live = planned.watching();
        live.awaitPhase("on_air", Await.TO_AIR);
        live.awaitPlayed(1, Await.TO_AIR);

        reads(live, "Access to the video is refused", answering(403, READABLE));
        stage.shots().take(live.page(), "refused");
        reads(live, "Interruption, resuming in a moment", answering(404, READABLE));
        reads(live, "The video cannot be shown on this page", answering(200, FOR_ANOTHER_PAGE));
        // An unknown certificate and a dead server look the same to a page.
        reads(live, "The video server cannot be reached", route -> route.abort("connectionrefused"));

        planned.meetings().end(LECTURE);
        live.awaitPhase("ended", Await.SOON);
    }

    private static Consumer<Route> answering(int status, Map<String, String> headers) {
        return route -> route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setHeaders(headers)
                .setContentType("text/plain")
                .setBody("no playlist"));
    }

    private static void reads(LivePage live, String sentence, Consumer<Route> fault) {
        Page page = live.page();
        page.route(STREAM, fault);
        assertThat(page.locator("#problem-title"))
                .hasText(sentence, new LocatorAssertions.HasTextOptions().setTimeout(Await.TO_AIR.toMillis()));
        page.unroute(STREAM);
        live.awaitPlayed(2, Await.TO_AIR);
        assertThat(page.locator("#problem-title"))
                .hasText("", new LocatorAssertions.HasTextOptions().setTimeout(Await.SOON.toMillis()));
    }
}

package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.sandbox.Sandbox;

/** The stream itself is kept for those who may watch: a real nginx asks us before it sends HLS (deploy/streaming). */
class TicketsIT {
    private static final String LECTURE = "Réunion du laboratoire";
    private static final String TICKET = "?ticket=";
    private static final Duration LONGER_THAN_A_TICKET = Duration.ofSeconds(75);

    private static Guarded guarded;

    @RegisterExtension
    static final Stage stage = new Stage(data -> guarded = Guarded.start(data));

    @Test
    void a_viewer_plays_for_longer_than_a_ticket_lives_and_a_stranger_gets_nothing() {
        var planned = Planned.on(stage, LECTURE, PlanForm.now().plusMinutes(10));
        String address = planned.meetings().audienceAddress(LECTURE);
        EventForm.of(planned.meetings(), LECTURE).audience("SIGNED_IN").save();
        planned.presenter().page().navigate("/meeting/");
        planned.meetings().pressStart(LECTURE);
        var viewer = stage.signedIn("viewer", Tongue.EN);
        Page page = viewer.open(address);
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        var live = new LivePage(page);
        live.awaitPhase("on_air", Await.TO_AIR);
        live.awaitPlayed(1, Await.TO_AIR);
        watchForWords(page);

        String first = ticket(asked);
        a_stranger_gets_neither_state_nor_stream(address, first);
        the_ticket_opens_this_stream_only(first);
        the_browsers_own_player_shows_it_in_a_cookie(viewer);

        live.awaitPlayed(LONGER_THAN_A_TICKET.toSeconds(), LONGER_THAN_A_TICKET.multipliedBy(2));
        assertThat(Ask.get(playlist() + TICKET + first).statusCode()).isEqualTo(403);
        assertThat(Ask.get(playlist() + TICKET + ticket(asked)).statusCode()).isEqualTo(200);
        assertThat(asked)
                .filteredOn(url -> url.startsWith(guarded.hls()))
                .isNotEmpty()
                .allMatch(url -> url.contains(TICKET));
        assertThat(page.evaluate("() => window.words")).isEqualTo(List.of());
        planned.meetings().mark();
        who_watches_goes_on_while_the_product_is_away(live);
        assertThat(live.neverReloaded()).isTrue();

        planned.meetings().awaitLoadedAnew();
        planned.meetings().end(LECTURE);
        live.awaitPhase("ended", Await.SOON);
    }

    /** Whatever the player says meanwhile is kept: it has nothing to say. */
    private static void watchForWords(Page page) {
        page.evaluate("""
                () => {
                  window.words = [];
                  const title = document.querySelector('#problem-title');
                  new MutationObserver(() => title.textContent && window.words.push(title.textContent))
                    .observe(title, { childList: true, characterData: true, subtree: true });
                }""");
    }

    private static String playlist() {
        return guarded.hls() + "/hls/gw1/index.m3u8";
    }

    /** The last that was shown. */
    private static String ticket(List<String> asked) {
        String last = asked.stream().filter(url -> url.contains(TICKET)).reduce("", (before, next) -> next);
        Matcher found = Pattern.compile("[?&]ticket=([^&]+)").matcher(last);
        assertThat(found.find()).as("a ticket in " + last).isTrue();
        return found.group(1);
    }

    private static void a_stranger_gets_neither_state_nor_stream(String address, String ticket) {
        var stranger = new LivePage(stage.somebody(Tongue.EN).open(address));
        stranger.awaitPhase("sign_in", Await.SOON);
        assertThat(stranger.page().locator("video#player")).isHidden();
        String api = stage.product().url() + address.replaceFirst("/live/event/(\\d+)-.*", "/live/api/events/$1");
        assertThat(Ask.get(api).statusCode()).isIn(401, 403);
        assertThat(Ask.get(api).body()).doesNotContain(ticket).doesNotContain("m3u8");
        assertThat(Ask.get(playlist()).statusCode()).isEqualTo(403);
        assertThat(Ask.get(playlist() + TICKET).statusCode()).isEqualTo(403);
        assertThat(Ask.get(playlist() + TICKET + ticket.replaceFirst("\\d{10}", "9999999999"))
                        .statusCode())
                .isEqualTo(403);
    }

    private static void the_ticket_opens_this_stream_only(String ticket) {
        assertThat(Ask.get(playlist() + TICKET + ticket).statusCode()).isEqualTo(200);
        assertThat(Ask.get(playlist().replace("gw1", "gw2") + TICKET + ticket).statusCode())
                .isEqualTo(403);
        String mediaMtx = stage.product().url() + "/streaming/mediamtx?host=127.0.0.1";
        assertThat(ofMediaMtx(mediaMtx, "read", "hls/gw1", "ticket=" + ticket)).isEqualTo(204);
        assertThat(ofMediaMtx(mediaMtx, "read", "hls/gw1", "a=b&ticket=" + ticket))
                .isEqualTo(204);
        assertThat(ofMediaMtx(mediaMtx, "read", "hls/gw2", "ticket=" + ticket)).isEqualTo(401);
        assertThat(ofMediaMtx(mediaMtx, "read", "hls/gw1", "")).isEqualTo(401);
        assertThat(ofMediaMtx(
                        mediaMtx.replace("host=127.0.0.1", "host=elsewhere"), "read", "hls/gw1", "ticket=" + ticket))
                .isEqualTo(401);
        assertThat(ofMediaMtx(mediaMtx, "publish", "live/gw1", "ticket=" + ticket))
                .isEqualTo(401);
        assertThat(ofMediaMtx(mediaMtx, "api", "", "")).isEqualTo(401);
        assertThat(Ask.post(mediaMtx, "application/json", "no JSON", Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(Ask.post(mediaMtx, "application/json", "{\"path\":\"" + "x".repeat(20_000) + "\"}", Map.of())
                        .statusCode())
                .isEqualTo(400);
    }

    /** What it asks, with all its fields, as its documentation has them. */
    private static int ofMediaMtx(String address, String action, String path, String query) {
        String question = """
                {"ip":"127.0.0.1","user":"","password":"","token":"","action":"%s","path":"%s","protocol":"hls",\
                "id":"6b1c8e2e-4f0f-4a52-9d0b-3f0f5a4b1c11","query":"%s","userAgent":"a player"}""".formatted(action, path, query);
        return Ask.post(address, "application/json", question, Map.of()).statusCode();
    }

    private static void the_browsers_own_player_shows_it_in_a_cookie(Person viewer) {
        viewer.page()
                .evaluate("async () => (await import(document.querySelector('script[type=module]').src"
                        + ".replace('page.js', 'ticket.js'))).keep()");
        Cookie kept = viewer.page().context().cookies(playlist()).stream()
                .filter(cookie -> cookie.name.equals("webinar_ticket"))
                .findFirst()
                .orElseThrow();
        assertThat(kept.path).isEqualTo("/hls/gw1/");
        assertThat(Ask.get(playlist(), "webinar_ticket=" + kept.value).statusCode())
                .isEqualTo(200);
    }

    /** As in an update: the picture does not know, or comes back with the first ticket of the new server. */
    private static void who_watches_goes_on_while_the_product_is_away(LivePage live) {
        guarded.product().kill();
        live.awaitPlayed(15, Await.TO_AIR);
        guarded.product().startAgain();
        live.awaitPlayed(2, Await.TO_AIR);
    }

    /** The product, and an nginx in front of the sandbox's HLS. */
    private record Guarded(MicroProduct product, HlsNginx nginx, String hls) implements Product {

        static Guarded start(Path data) {
            int port = Nginx.freePort();
            String hls = "http://127.0.0.1:" + port;
            MicroProduct product = MicroProduct.start(
                    data, options -> options.streamingSeenAt(hls).environment("WEBINAR_HLS_TICKET_LIFE", "PT1M"));
            Path folder = data.resolveSibling(data.getFileName() + "-nginx").toAbsolutePath();
            String behind = product.sandbox().streaming().url();
            return new Guarded(product, HlsNginx.start(folder, port, behind, product.url()), hls);
        }

        @Override
        public String url() {
            return product.url();
        }

        @Override
        public Sandbox sandbox() {
            return product.sandbox();
        }

        @Override
        public Set<String> neighbours() {
            return Set.of(hls);
        }

        @Override
        public Path log() {
            return product.log();
        }

        @Override
        public void close() {
            nginx.close();
            product.close();
        }
    }
}

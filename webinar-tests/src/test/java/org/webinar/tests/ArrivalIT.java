package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How an audience arrives: what its browser fetches, what it keeps, as how many it counts, and by which old links. */
class ArrivalIT {
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/live/v-[0-9a-f]{12}/page\\.js)\"");

    @RegisterExtension
    static final Stage stage = Stage.shared();

    @Test
    void scripts_are_kept_for_good_and_the_page_is_asked_for() {
        var planned = Planned.on(stage, "Arriver", PlanForm.freshDay());
        String url = stage.product().url();
        HttpResponse<String> page = Ask.get(url + planned.meetings().audienceAddress("Arriver"));
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(page.headers().firstValue("ETag")).isPresent();
        Matcher script = SCRIPT.matcher(page.body());
        assertThat(script.find()).as(page.body()).isTrue();

        HttpResponse<String> kept = Ask.get(url + script.group(1));
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(kept.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
        HttpResponse<String> older = Ask.get(url + "/live/v-0123456789ab/page.js");
        assertThat(older.statusCode()).isEqualTo(200);
        assertThat(older.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(Ask.get(url + script.group(1).replace("page.js", "none.js")).statusCode())
                .isEqualTo(404);
        assertThat(Ask.get(url + "/live/v-0123456789ab/..%2F..%2FWEB-INF/web.xml")
                        .statusCode())
                .isIn(400, 404);
    }

    @Test
    void a_page_that_is_loaded_anew_is_one_viewer_all_the_time() {
        var planned = Planned.on(stage, "Recharger", PlanForm.freshDay());
        planned.watching().awaitViewers(1);
        Page page = stage.somebody(Tongue.EN).open(planned.meetings().audienceAddress("Recharger"));
        var other = new LivePage(page);
        other.awaitViewers(2);
        watchCount(planned.watching().page());
        for (int i = 0; i < 3; i++) {
            page.reload();
            other.awaitViewers(2);
        }
        page.waitForTimeout(2_500); // two rounds of the count: what must not come can't be awaited
        @SuppressWarnings("unchecked")
        List<Object> counts = (List<Object>) planned.watching().page().evaluate("() => window.counts");
        assertThat(counts).isSubsetOf("1", "2");
    }

    private static void watchCount(Page page) {
        page.evaluate("""
                () => {
                  window.counts = [];
                  const viewers = document.querySelector('#viewers');
                  new MutationObserver(() => window.counts.push(viewers.dataset.count))
                    .observe(viewers, { attributes: true, attributeFilter: ['data-count'] });
                }""");
    }

    @Test
    void whose_clock_is_three_hours_wrong_counts_down_as_everybody_does() {
        var planned = Planned.on(stage, "Horloge", PlanForm.freshDay());
        var wrong = stage.somebody(Tongue.EN);
        wrong.open("about:blank").context().addInitScript("""
                const right = Date;
                const wrong = 3 * 3600 * 1000;
                self.Date = class extends right {
                  constructor(...given) { super(...(given.length > 0 ? given : [right.now() + wrong])); }
                  static now() { return right.now() + wrong; }
                };""");
        Page page = wrong.open(planned.meetings().audienceAddress("Horloge"));
        new LivePage(page).awaitPhase("waiting", Await.SOON);
        Page other = planned.watching().page();
        Await.until(
                "both have the same hours left", Await.SOON, () -> left(page).equals(left(other)));
        assertThat(page.evaluate("() => Date.now() - performance.timeOrigin > 3 * 3600 * 1000"))
                .isEqualTo(true);
    }

    private static String left(Page page) {
        return page.locator("#countdown [data-unit=day]").textContent() + " "
                + page.locator("#countdown [data-unit=hour]").textContent() + " "
                + page.locator("#countdown [data-unit=minute]").textContent();
    }

    @Test
    void in_the_night_when_clocks_change_both_hours_are_right() {
        var planned = Planned.on(stage, "Changement d’heure", PlanForm.freshDay());
        String when = "async ([start, end]) => (await import(document.querySelector('script[type=module]').src"
                + ".replace('page.js', 'clock.js'))).when(start, end)";
        Page page = planned.watching().page();
        assertThat((String) page.evaluate(when, List.of("2026-10-25T00:30:00Z", "2026-10-25T02:00:00Z")))
                .contains("02:30")
                .contains("03:00")
                .contains("Central European Summer Time");
        assertThat((String) page.evaluate(when, List.of("2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z")))
                .contains("01:30")
                .contains("03:30")
                .contains("Central European Standard Time");
    }

    @Test
    void pods_page_of_a_broadcaster_leads_to_what_comes_there_or_says_that_nothing_does() {
        Page unknown = stage.somebody(Tongue.EN).open("/live/direct/nowhere/");
        assertThat(unknown.locator("h1")).hasText("No such place");
        assertThat(Ask.get(stage.product().url() + "/live/direct/nowhere/").statusCode())
                .isEqualTo(404);

        var planned = Planned.on(stage, "Sur ce diffuseur", PlanForm.freshDay());
        List<String> reached = new CopyOnWriteArrayList<>();
        for (String broadcaster : new String[] {"webinaire-1", "webinaire-2"}) {
            Page page = stage.somebody(Tongue.EN).open("/live/direct/" + broadcaster + "/");
            reached.add(page.url());
            assertThat(page.locator("h1").first()).isVisible();
        }
        assertThat(reached).anyMatch(url -> url.contains("/live/event/"));
        planned.meetings().page().close();
    }
}

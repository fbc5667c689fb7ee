package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.bench.ClockReader;

/**
 * What a viewer in a real Chromium waits for: the picture after the page has said that the webinar is on air, and behind the
 * moment in which a picture was made. The clock that the sandbox's gateways send is read off the screen; product, sandbox,
 * encoder and browser have the same clock, for they share the machine.
 */
class PictureBenchIT {
    private static final int RUNS = Integer.getInteger("bench.runs", 5);
    private static final int LOOKS = Integer.getInteger("bench.looks", 30);
    private static final double SETTLED_SECONDS = 20;

    /** Keeps when the page says so and when the first picture moves, by the page's own watch. */
    private static final String WATCH = """
            () => {
              window.seen = {};
              const main = document.querySelector('main');
              new MutationObserver(() => {
                if (main.dataset.phase === 'on_air') {
                  window.seen.air ??= performance.now();
                }
              }).observe(main, { attributes: true });
              const look = () => {
                const video = document.querySelector('video#player');
                if (!video.hidden && video.readyState >= 2 && video.currentTime > (window.seen.first ?? Infinity)) {
                  window.seen.picture = performance.now();
                  return;
                }
                if (!video.hidden && video.readyState >= 2) {
                  window.seen.first ??= video.currentTime;
                }
                requestAnimationFrame(look);
              };
              look();
            }""";

    /** The next picture that the browser shows: the part with the clock, and the hour by the browser's clock. */
    private static final String NEXT_PICTURE = """
            () => new Promise((done) => {
              const video = document.querySelector('video#player');
              video.requestVideoFrameCallback((now, { expectedDisplayTime }) => {
                const at = performance.timeOrigin + expectedDisplayTime;
                const canvas = document.createElement('canvas');
                canvas.width = 1280;
                canvas.height = 180;
                canvas.getContext('2d').drawImage(video, 0, 280, 1280, 180, 0, 0, 1280, 180);
                done({ at, picture: canvas.toDataURL('image/png').replace(/.*,/, '') });
              });
            })""";

    @RegisterExtension
    static final Stage stage = new Stage(MicroProduct::start);

    private final List<Double> waited = new ArrayList<>();
    private final List<Double> behind = new ArrayList<>();
    private final List<Double> said = new ArrayList<>();
    private int unread;

    @Test
    void what_a_viewer_waits_for() throws IOException {
        for (int run = 1; run <= RUNS; run++) {
            lecture("Mesure " + run);
        }
        List<String> table = List.of(
                "| seconds | number | shortest | median | 90 % | longest |",
                "|---|---|---|---|---|---|",
                line("from *on air* on a waiting page to a moving picture", waited),
                line("from the making of a picture to the viewer's screen", behind),
                line("the delay that the page itself shows at these moments", said),
                "",
                "Pictures whose clock could not be read: " + unread + " of " + (behind.size() + unread));
        Files.write(Path.of("target/picture.md"), table);
        table.forEach(System.out::println);
        assertThat(behind).hasSizeGreaterThan(unread);
    }

    @SuppressWarnings("unchecked")
    private void lecture(String name) throws IOException {
        Planned planned = Planned.on(stage, name, PlanForm.freshDay());
        Page page = planned.watching().page();
        page.evaluate(WATCH);
        planned.meetings().pressStart(name);
        page.waitForFunction(
                "() => window.seen.picture",
                null,
                new Page.WaitForFunctionOptions().setTimeout(Await.TO_AIR.toMillis()));
        var seen = (Map<String, Number>) page.evaluate("() => window.seen");
        waited.add((seen.get("picture").doubleValue() - seen.get("air").doubleValue()) / 1000);
        planned.watching().awaitPlayed(SETTLED_SECONDS, Await.TO_AIR);
        for (int look = 0; look < LOOKS; look++) {
            look(page);
        }
        planned.meetings().end(name);
        planned.watching().awaitPhase("ended", Await.TO_AIR);
    }

    @SuppressWarnings("unchecked")
    private void look(Page page) throws IOException {
        var shown = (Map<String, Object>) page.evaluate(NEXT_PICTURE);
        long at = ((Number) shown.get("at")).longValue();
        byte[] png = Base64.getDecoder().decode((String) shown.get("picture"));
        OptionalLong made = ClockReader.read(ImageIO.read(new ByteArrayInputStream(png)), Instant.ofEpochMilli(at));
        if (made.isPresent()) {
            behind.add((at - made.getAsLong()) / 1000.0);
            String delay = page.locator("#delay").textContent().replaceAll("\\D", "");
            if (!delay.isEmpty()) {
                said.add(Double.valueOf(delay));
            }
        } else {
            Files.write(Path.of("target/unread.png"), png);
            unread++;
        }
    }

    private static String line(String what, List<Double> seconds) {
        List<Double> sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | %.1f |",
                what,
                sorted.size(),
                sorted.get(0),
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.9)),
                sorted.get(sorted.size() - 1));
    }
}

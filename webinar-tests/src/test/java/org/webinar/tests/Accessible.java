package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Looks at pages with axe, in two ways for each language: both together see every page in all four. */
final class Accessible {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private static final int NARROW = 320;

    /** What makes the page wider than its window, if anything does. */
    private static final String STANDING_OUT = "() => document.documentElement.scrollWidth <= innerWidth ? []"
            + " : [...document.querySelectorAll('body *')]"
            + ".filter(it => it.getBoundingClientRect().right > innerWidth + 1)"
            + ".map(it => it.outerHTML.slice(0, 120)).slice(0, 5)";

    private Accessible() {}

    private static List<Look> looks(Tongue tongue) {
        return tongue == Tongue.FR ? List.of(Look.DESKTOP, Look.PHONE_DARK) : List.of(Look.PHONE, Look.DESKTOP_DARK);
    }

    /** No rule is broken; the page ends as on a light screen. */
    static void everybodyCanUse(Page page, Tongue tongue, String what) {
        for (Look look : looks(tongue)) {
            look.at(page);
            var violations = axe(page).analyze().getViolations().stream()
                    .flatMap(rule -> rule.getNodes().stream()
                            .map(node -> rule.getId() + ": " + node.getTarget() + " " + node.getFailureSummary()))
                    .toList();
            assertThat(violations).as(what + " " + tongue + " " + look).isEmpty();
        }
        reflows(page, what);
        Look.DESKTOP.at(page);
    }

    /** The same rules in one go where there are no frames: what is put together from parts wants a browser page for itself. */
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options)
                .withTags(WCAG)
                .setLegacyMode(page.frames().size() == 1);
    }

    /** Nothing stands out to the right where a screen of 1280 is enlarged four times (WCAG 1.4.10). */
    private static void reflows(Page page, String what) {
        page.setViewportSize(NARROW, NARROW * 2);
        assertThat(page.evaluate(STANDING_OUT))
                .as(what + ": wider than " + NARROW)
                .isEqualTo(List.of());
    }
}

package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Looks at pages with axe, in two ways for each language: both together see every page in all four. */
final class Accessible {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private Accessible() {}

    private static List<Look> looks(Tongue tongue) {
        return tongue == Tongue.FR ? List.of(Look.DESKTOP, Look.PHONE_DARK) : List.of(Look.PHONE, Look.DESKTOP_DARK);
    }

    /** No rule is broken; the page ends as on a light screen. */
    static void everybodyCanUse(Page page, Tongue tongue, String what) {
        for (Look look : looks(tongue)) {
            look.at(page);
            var violations = new AxeBuilder(page)
                    .withTags(WCAG).analyze().getViolations().stream()
                            .flatMap(rule -> rule.getNodes().stream()
                                    .map(node ->
                                            rule.getId() + ": " + node.getTarget() + " " + node.getFailureSummary()))
                            .toList();
            assertThat(violations).as(what + " " + tongue + " " + look).isEmpty();
        }
        Look.DESKTOP.at(page);
    }
}

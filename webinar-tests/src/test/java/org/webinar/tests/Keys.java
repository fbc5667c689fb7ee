package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

/** Somebody at a page who has no mouse. */
record Keys(Page page) {
    private static final int MOST_TABS = 120;

    /** Moves there by the tab key alone, from the top of the page; the focus can be seen there. */
    Keys to(Locator what) {
        assertThat(what).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Await.SOON.toMillis()));
        page.evaluate("() => { document.activeElement.blur(); getSelection().removeAllRanges(); }");
        int tabs = 0;
        while (!(Boolean) what.evaluate("it => it === document.activeElement")) {
            assertThat(tabs++).as("tabs on the way to " + what).isLessThan(MOST_TABS);
            page.keyboard().press("Tab");
        }
        assertThat((Boolean) what.evaluate("it => it.matches(':focus-visible')"))
                .isTrue();
        return this;
    }

    Keys to(String selector) {
        return to(page.locator(selector));
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Types over whatever stands there. */
    Keys type(String text) {
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
        return this;
    }
}

package org.webinar.tests;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** How a page may be looked at: on a screen or on a phone, in light or in dark. */
enum Look {
    DESKTOP(1280, 800, ColorScheme.LIGHT),
    DESKTOP_DARK(1280, 800, ColorScheme.DARK),
    PHONE(390, 844, ColorScheme.LIGHT),
    PHONE_DARK(390, 844, ColorScheme.DARK);

    private static final String SETTLED = "async () => {"
            + " await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));"
            // What is folded away stands still for ever, and nobody sees it.
            + " const moving = document.getAnimations().filter(a => a.effect.getComputedTiming().endTime !== Infinity"
            + " && a.effect.target.checkVisibility());"
            + " await Promise.allSettled(moving.map(a => a.finished)); }";

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Look(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Turns an open page, and lets its colours change over; it is not loaded again. */
    void at(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate(SETTLED);
    }
}

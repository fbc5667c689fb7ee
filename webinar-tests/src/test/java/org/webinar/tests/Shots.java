package org.webinar.tests;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Pictures of what people saw.
 *
 * @param folder where they go; null when none are wanted
 */
record Shots(Path folder) {
    static final Shots NONE = new Shots(null);

    void take(Page page, String name) {
        if (folder == null) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    /** One picture for every way of looking; the page ends as on a light screen. */
    void takeAll(Page page, String name) {
        if (folder == null) {
            return;
        }
        for (Look look : Look.values()) {
            look.at(page);
            take(page, name + "-" + look.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        Look.DESKTOP.at(page);
    }
}

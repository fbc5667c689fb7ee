package org.webinar.tests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Somebody who looks after gateways, in a house where nobody waits long. */
final class Administrator {
    static final String GATEWAYS = "/webinar/gateways/";

    private Administrator() {}

    static MicroProduct house(Path data) {
        return MicroProduct.start(data, options -> options.environment("WEBINAR_TRIAL_LENGTH", "PT6S")
                .environment("WEBINAR_LIVE_PICTURE_PATIENCE", "PT25S")
                .environment("WEBINAR_LIVE_STOP_PATIENCE", "PT6S"));
    }

    static Page open(Stage stage, Tongue tongue, String path) {
        return stage.signedIn("admin", tongue).open(path);
    }

    /** What the card says of the gateway's health. */
    static Locator health(Page page, int gateway) {
        return card(page, gateway).locator(".card-head .badge").first();
    }

    static Locator card(Page page, int gateway) {
        return page.locator("article.gateway[data-gateway='" + gateway + "']");
    }
}

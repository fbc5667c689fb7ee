package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.webinar.settings.Setting;
import org.webinar.settings.Settings;
import org.webinar.settings.Vault;
import org.webinar.site.CurrentSite;

/** What a browser takes with it on the way to another login page, and what it can't do with it. */
class WayCookieTest {
    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final WayCookie.Way WAY =
            new WayCookie.Way("cas", "/meeting/edit/1-é/?a=b&c=\n", "state.nonce.verifier");

    private final Browser browser = new Browser();

    @Test
    void it_comes_back_as_it_went_and_only_once() {
        at(NOW, 1).keep(browser.hears(), WAY);
        assertThat(browser.cookies.get(WayCookie.SECURE_NAME)).matches("[A-Za-z0-9_-]+");
        assertThat(at(NOW, 1).take(browser.asks("/login/back/cas"), browser.hears()))
                .contains(WAY);
        assertThat(at(NOW, 1).take(browser.asks("/login/back/cas"), browser.hears()))
                .isEmpty();
    }

    @Test
    void after_a_quarter_of_an_hour_or_at_another_site_it_is_nothing() {
        at(NOW, 1).keep(browser.hears(), WAY);
        String brought = browser.cookies.get(WayCookie.SECURE_NAME);
        assertThat(at(NOW.plus(Duration.ofMinutes(15)), 1).take(browser.asks("/login/back/cas"), browser.hears()))
                .isEmpty();
        browser.cookies.put(WayCookie.SECURE_NAME, brought);
        assertThat(at(NOW, 2).take(browser.asks("/login/back/cas"), browser.hears()))
                .isEmpty();
    }

    @Test
    void one_that_somebody_made_or_changed_is_nothing() {
        at(NOW, 1).keep(browser.hears(), WAY);
        String brought = browser.cookies.get(WayCookie.SECURE_NAME);
        for (String changed : new String[] {
            "", "x", "=", "djE6eDp5", brought.substring(1), "a" + brought, brought.substring(0, brought.length() - 4)
        }) {
            browser.cookies.put(WayCookie.SECURE_NAME, changed);
            assertThat(at(NOW, 1).take(browser.asks("/login/back/cas"), browser.hears()))
                    .as(changed)
                    .isEmpty();
        }
    }

    @Test
    void nobody_is_led_further_than_an_address_may_be_long() {
        at(NOW, 1).keep(browser.hears(), new WayCookie.Way("cas", "/" + "x".repeat(2000), "m"));
        assertThat(at(NOW, 1).take(browser.asks("/login/back/cas"), browser.hears()))
                .hasValueSatisfying(way -> assertThat(way.wanted()).isEqualTo("/meeting/"));
    }

    private static WayCookie at(Instant now, int siteId) {
        CurrentSite site = new CurrentSite() {
            @Override
            public int id() {
                return siteId;
            }

            @Override
            public URI address() {
                return URI.create("https://pod.univ.example");
            }
        };
        return new WayCookie(new Vault(new OnlyAKey()), site, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** All settings have their fallbacks, but the key. */
    private static final class OnlyAKey extends Settings {
        @Override
        public <T> T get(Setting<T> setting) {
            return setting.read().apply(setting.name().equals("SECRET_KEY") ? "a secret key" : setting.fallback());
        }
    }
}

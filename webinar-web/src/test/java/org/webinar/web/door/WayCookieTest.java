package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.webinar.settings.Setting;
import org.webinar.settings.Settings;
import org.webinar.settings.Vault;

/** What a browser takes with it on the way to another login page, and what it can't do with it. */
class WayCookieTest {
    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final WayCookie.Way WAY =
            new WayCookie.Way("cas", "/meeting/edit/1-é/?a=b&c=\n", "state.nonce.verifier");

    private final Browser browser = new Browser();

    private void keep(WayCookie.Way way) {
        at(NOW, 1).keep(browser.asks("/login/with/cas"), browser.hears(), way);
    }

    private List<WayCookie.Way> brought(WayCookie cookie) {
        return cookie.brought(browser.asks("/login/back/cas")).stream()
                .map(WayCookie.Kept::way)
                .toList();
    }

    private String name() {
        return browser.cookies.keySet().iterator().next();
    }

    @Test
    void it_comes_back_as_it_went_until_it_is_taken() {
        keep(WAY);
        assertThat(name()).startsWith("__Host-");
        assertThat(browser.cookies.get(name())).matches("[A-Za-z0-9_-]+");
        assertThat(brought(at(NOW, 1))).containsExactly(WAY);
        at(NOW, 1).brought(browser.asks("/login/back/cas")).forEach(kept -> at(NOW, 1)
                .drop(browser.hears(), kept));
        assertThat(browser.cookies).isEmpty();
    }

    @Test
    void after_a_quarter_of_an_hour_or_at_another_site_it_is_nothing() {
        keep(WAY);
        assertThat(brought(at(NOW.plus(Duration.ofMinutes(15)), 1))).isEmpty();
        assertThat(brought(at(NOW, 2))).isEmpty();
    }

    @Test
    void one_that_somebody_made_or_changed_is_nothing() {
        keep(WAY);
        String name = name();
        String brought = browser.cookies.get(name);
        for (String changed : new String[] {
            "", "x", "=", "djE6eDp5", brought.substring(1), "a" + brought, brought.substring(0, brought.length() - 4)
        }) {
            browser.cookies.put(name, changed);
            assertThat(brought(at(NOW, 1))).as(changed).isEmpty();
        }
    }

    @Test
    void nobody_is_led_further_than_an_address_may_be_long() {
        keep(new WayCookie.Way("cas", "/" + "x".repeat(2000), "m"));
        assertThat(brought(at(NOW, 1))).extracting(WayCookie.Way::wanted).containsExactly("/meeting/");
    }

    @Test
    void of_many_tabs_the_newest_come_back() {
        for (int tab = 0; tab < 20; tab++) {
            at(NOW.plusSeconds(tab), 1)
                    .keep(
                            browser.asks("/login/with/cas"),
                            browser.hears(),
                            new WayCookie.Way("cas", "/tab-" + tab, "m"));
        }
        assertThat(brought(at(NOW.plusSeconds(20), 1)))
                .extracting(WayCookie.Way::wanted)
                .containsExactly("/tab-19", "/tab-18", "/tab-17", "/tab-16");
        assertThat(browser.cookies).hasSize(WayCookie.MOST);
    }

    @Test
    void however_long_they_are_a_request_can_carry_them() {
        for (int tab = 0; tab < 20; tab++) {
            keep(new WayCookie.Way("cas", "/" + "x".repeat(499), "m".repeat(500)));
        }
        assertThat(String.join("", browser.cookies.values()).length()).isBetween(2000, 4000);
    }

    /** Tabs that are opened together leave without the cookies of each other. */
    @Test
    void a_browser_that_brings_one_of_each_name_keeps_the_newest() {
        Browser empty = new Browser();
        for (int tab = 0; tab < 500; tab++) {
            empty.cookies.clear();
            at(NOW.plusMillis(tab), 1)
                    .keep(empty.asks("/login/with/cas"), empty.hears(), new WayCookie.Way("cas", "/tab-" + tab, "m"));
            browser.cookies.putAll(empty.cookies);
        }
        assertThat(browser.cookies).hasSize(8);
        at(NOW.plusSeconds(1), 1).keep(browser.asks("/login/with/cas"), browser.hears(), WAY);
        assertThat(browser.cookies).hasSize(WayCookie.MOST);
        assertThat(brought(at(NOW.plusSeconds(1), 1))).hasSize(WayCookie.MOST).contains(WAY);
    }

    static WayCookie at(Instant now, int siteId) {
        return new WayCookie(new Vault(new OnlyAKey()), new OneSite(siteId), Clock.fixed(now, ZoneOffset.UTC));
    }

    /** All settings have their fallbacks, but the key. */
    private static final class OnlyAKey extends Settings {
        @Override
        public <T> T get(Setting<T> setting) {
            return setting.read().apply(setting.name().equals("SECRET_KEY") ? "a secret key" : setting.fallback());
        }
    }
}

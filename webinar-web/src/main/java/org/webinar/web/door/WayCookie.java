package org.webinar.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.webinar.settings.SealBroken;
import org.webinar.settings.Vault;
import org.webinar.site.CurrentSite;

/**
 * What a browser takes with it when it leaves to sign in elsewhere, in a cookie that only we can read: it binds the return
 * to this browser, so that nobody can be signed in by a link.
 */
@ApplicationScoped
class WayCookie {
    /** Browsers take it from this very host only, over TLS: another host of the university must not send people on ways of its own. */
    static final String SECURE_NAME = "__Host-webinar_way";

    static final String PLAIN_NAME = "webinar_way";

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int PARTS = 4;
    private static final int LONGEST_WANTED = 1000;

    private final Vault vault;
    private final CurrentSite site;
    private final Clock clock;

    /** For the container's proxy. */
    WayCookie() {
        this(null, null, null);
    }

    @Inject
    WayCookie(Vault vault, CurrentSite site, Clock clock) {
        this.vault = vault;
        this.site = site;
        this.clock = clock;
    }

    /** Gives it to the browser. */
    void keep(HttpServletResponse response, Way way) {
        Instant end = clock.instant().plus(LONGEST);
        String wanted = way.wanted().length() > LONGEST_WANTED ? SafePath.HOME : way.wanted();
        String text = String.join(
                "\n", String.valueOf(end.getEpochSecond()), way.provider(), encoded(wanted), encoded(way.memory()));
        response.addCookie(cookie(encoded(vault.seal(purpose(), text)), (int) LONGEST.toSeconds()));
    }

    /** Takes it from the browser; empty when it has none, has been away for too long, or made it itself. */
    Optional<Way> take(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> value = new ServletFacts(request).cookie(name());
        value.ifPresent(brought -> response.addCookie(cookie("", 0)));
        return value.flatMap(this::opened);
    }

    private Optional<Way> opened(String value) {
        try {
            String[] parts = vault.open(purpose(), decoded(value)).split("\n", -1);
            return parts.length == PARTS && clock.instant().getEpochSecond() < Long.parseLong(parts[0])
                    ? Optional.of(new Way(parts[1], decoded(parts[2]), decoded(parts[3])))
                    : Optional.empty();
        } catch (SealBroken | IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private String purpose() {
        return "sign in elsewhere, site " + site.id();
    }

    private Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(isSecure());
        // It comes back by a link from the other page.
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private boolean isSecure() {
        return "https".equalsIgnoreCase(site.address().getScheme());
    }

    private String name() {
        return isSecure() ? SECURE_NAME : PLAIN_NAME;
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }

    /**
     * A way out and back.
     *
     * @param provider whose page it is
     * @param wanted path to which the person wants to come
     * @param memory what the provider wants back
     */
    record Way(String provider, String wanted, String memory) {}
}

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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.webinar.settings.SealBroken;
import org.webinar.settings.Vault;
import org.webinar.site.CurrentSite;

/**
 * What a browser takes with it when it leaves to sign in elsewhere, in a cookie that only we can read: it binds the return
 * to this browser, so that nobody can be signed in by a link. Each of several tabs has a cookie of its own.
 */
@ApplicationScoped
class WayCookie {
    /** Browsers take it from this very host only, over TLS: another host of the university must not send people on ways of its own. */
    static final String SECURE_NAME = "__Host-webinar_way_";

    static final String PLAIN_NAME = "webinar_way_";

    /** Tabs that leave at once know nothing of each other: of so many names each takes any. */
    private static final int NAMES = 8;

    /** How many a browser has, and how long they may be together: it sends them with every request. */
    static final int MOST = 4;

    private static final int MOST_CHARACTERS = 4000;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int PARTS = 4;
    private static final int LONGEST_WANTED = 500;

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

    /** Gives it to the browser, and takes the oldest away when there are too many. */
    void keep(HttpServletRequest request, HttpServletResponse response, Way way) {
        List<Kept> others = brought(request);
        String value = sealed(way);
        String name = freeName(others);
        int room = MOST_CHARACTERS - value.length();
        for (int i = 0; i < others.size(); i++) {
            Kept other = others.get(i);
            room -= other.length();
            if ((room < 0 || i >= MOST - 1) && !other.name().equals(name)) {
                drop(response, other);
            }
        }
        response.addCookie(cookie(name, value, (int) LONGEST.toSeconds()));
    }

    /** Any that is free, else that of the oldest. */
    private String freeName(List<Kept> others) {
        List<String> free = IntStream.range(0, NAMES)
                .mapToObj(i -> prefix() + i)
                .filter(name -> others.stream().noneMatch(other -> other.name().equals(name)))
                .toList();
        return free.isEmpty()
                ? others.get(others.size() - 1).name()
                : free.get(ThreadLocalRandom.current().nextInt(free.size()));
    }

    private String sealed(Way way) {
        Instant end = clock.instant().plus(LONGEST);
        String wanted = way.wanted().length() > LONGEST_WANTED ? SafePath.HOME : way.wanted();
        String text = String.join(
                "\n", String.valueOf(end.toEpochMilli()), way.provider(), encoded(wanted), encoded(way.memory()));
        return encoded(vault.seal(purpose(), text));
    }

    /** Those that the browser has brought, the newest first; none for which it has been away too long, or that it made itself. */
    List<Kept> brought(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().startsWith(prefix()))
                .flatMap(cookie -> opened(cookie).stream())
                .sorted(Comparator.comparing(Kept::end).reversed())
                .toList();
    }

    /** Takes one from the browser, for it is good once. */
    void drop(HttpServletResponse response, Kept kept) {
        response.addCookie(cookie(kept.name(), "", 0));
    }

    private Optional<Kept> opened(Cookie cookie) {
        try {
            String[] parts = vault.open(purpose(), decoded(cookie.getValue())).split("\n", -1);
            Instant end = Instant.ofEpochMilli(Long.parseLong(parts[0]));
            return parts.length == PARTS && clock.instant().isBefore(end)
                    ? Optional.of(new Kept(
                            cookie.getName(),
                            cookie.getValue().length(),
                            end,
                            new Way(parts[1], decoded(parts[2]), decoded(parts[3]))))
                    : Optional.empty();
        } catch (SealBroken | IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private String purpose() {
        return "sign in elsewhere, site " + site.id();
    }

    private Cookie cookie(String name, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
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

    private String prefix() {
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

    /**
     * A way that is kept by the browser.
     *
     * @param name of its cookie
     * @param length of its cookie
     * @param end until when it may come back
     * @param way the way itself
     */
    record Kept(String name, int length, Instant end, Way way) {}
}

package org.webinar.web.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Counts how often a browser has just been sent to somebody else's login page, in a cookie that lives for seconds. Where
 * the other program says "you are signed in" and we say "you are not", for example because the secret keys differ, the
 * browser would go round for ever.
 */
final class Rounds {
    private static final String COOKIE = "webinar_rounds";
    private static final int SECONDS = 10;
    private static final int MOST = 3;

    private Rounds() {}

    /** Whether it has been sent too often; counts this time too. */
    static boolean tooMany(HttpServletRequest request, HttpServletResponse response) {
        int rounds = new ServletFacts(request)
                .cookie(COOKIE)
                .filter(value -> value.matches("\\d"))
                .map(Integer::valueOf)
                .orElse(0);
        boolean tooMany = rounds >= MOST;
        Cookie cookie = new Cookie(COOKIE, tooMany ? "0" : String.valueOf(rounds + 1));
        cookie.setPath("/");
        cookie.setMaxAge(SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return tooMany;
    }
}

package org.webinar.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.webinar.identity.KeptLogins;
import org.webinar.identity.Login;
import org.webinar.site.CurrentSite;

/**
 * Brings back who has signed in at our own form when the session has gone with its server. As long as there is a session, it
 * is believed for some minutes, and then the kept login is looked at again: it may have been ended at another server.
 */
@ApplicationScoped
class LoginCookie {
    static final String NAME = "webinar_login";

    private static final String LOOK_AGAIN_AT = "org.webinar.look-again-at";
    private static final Duration BELIEVED = Duration.ofMinutes(10);

    private final KeptLogins logins;
    private final CurrentSite site;
    private final Clock clock;

    /** For the container's proxy. */
    LoginCookie() {
        this(null, null, null);
    }

    @Inject
    LoginCookie(KeptLogins logins, CurrentSite site, Clock clock) {
        this.logins = logins;
        this.site = site;
        this.clock = clock;
    }

    /** The login that the browser's token stands for. */
    Optional<Login> find(HttpServletRequest request) {
        return token(request).flatMap(logins::find);
    }

    /** Whether the session has been believed for long enough; never for logins that are not kept. */
    boolean mustLookAgain(HttpSession session) {
        return session.getAttribute(LOOK_AGAIN_AT) instanceof Instant moment
                && !clock.instant().isBefore(moment);
    }

    /** The session holds what {@link #find} has just found. */
    void believe(HttpSession session) {
        session.setAttribute(LOOK_AGAIN_AT, clock.instant().plus(BELIEVED));
    }

    /** Keeps a new login, and gives the browser its token. */
    void keep(HttpServletRequest request, HttpServletResponse response, Login login) {
        drop(request, response);
        logins.keep(login).ifPresent(token -> {
            response.addCookie(cookie(token));
            believe(request.getSession());
        });
    }

    /** Forgets the login of this browser. */
    void drop(HttpServletRequest request, HttpServletResponse response) {
        token(request).ifPresent(token -> {
            logins.drop(token);
            Cookie gone = cookie("");
            gone.setMaxAge(0);
            response.addCookie(gone);
        });
    }

    private static Optional<String> token(HttpServletRequest request) {
        return new ServletFacts(request).cookie(NAME);
    }

    /** Until the browser is closed, like the cookie of the session. */
    private Cookie cookie(String value) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equalsIgnoreCase(site.address().getScheme()));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}

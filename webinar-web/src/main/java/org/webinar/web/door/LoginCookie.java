package org.webinar.web.door;

import jakarta.ejb.EJBException;
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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.identity.JustEnded;
import org.webinar.identity.KeptLogins;
import org.webinar.identity.Login;
import org.webinar.site.CurrentSite;
import org.webinar.spi.identity.FarSession;

/**
 * Brings back who has signed in at our own form when the session has gone with its server. As long as there is a session, it
 * is believed for a minute, and then the kept login is looked at again: it may have been ended at another server.
 */
@ApplicationScoped
class LoginCookie {
    /** The name that browsers take from this very host only, over TLS (RFC 6265bis, 4.1.3.2). */
    static final String SECURE_NAME = "__Host-webinar_login";

    static final String PLAIN_NAME = "webinar_login";

    private static final Logger LOG = Logger.getLogger(LoginCookie.class.getName());

    private static final String LOOK_AGAIN_AT = "org.webinar.look-again-at";
    private static final String TOKEN = "org.webinar.login-token";
    private static final Duration BELIEVED = Duration.ofMinutes(1);

    private final KeptLogins logins;
    private final JustEnded justEnded;
    private final CurrentSite site;
    private final Clock clock;

    /** For the container's proxy. */
    LoginCookie() {
        this(null, null, null, null);
    }

    @Inject
    LoginCookie(KeptLogins logins, JustEnded justEnded, CurrentSite site, Clock clock) {
        this.logins = logins;
        this.justEnded = justEnded;
        this.site = site;
        this.clock = clock;
    }

    /** The login that the browser's token stands for. */
    Optional<Login> find(HttpServletRequest request) {
        Optional<String> token = token(request);
        Optional<Login> login = token.flatMap(logins::find);
        login.ifPresent(found -> quietly("prolonged", () -> logins.use(token.get())));
        return login;
    }

    /**
     * Whether the session has been believed for long enough, its login has just been ended, or it comes without its token: Payara's number of a session holds
     * 56 bits that nobody can guess, the token 256. Never for logins that are not kept.
     */
    boolean mustLookAgain(HttpServletRequest request, HttpSession session) {
        return session.getAttribute(LOOK_AGAIN_AT) instanceof Instant moment
                && (!clock.instant().isBefore(moment)
                        || token(request).filter(justEnded::has).isPresent()
                        || !token(request).equals(Optional.ofNullable(session.getAttribute(TOKEN))));
    }

    /** The session holds what {@link #find} has just found. */
    void believe(HttpServletRequest request) {
        token(request).ifPresent(token -> believe(request.getSession(), token));
    }

    private void believe(HttpSession session, String token) {
        session.setAttribute(LOOK_AGAIN_AT, clock.instant().plus(BELIEVED));
        session.setAttribute(TOKEN, token);
    }

    /** The session holds something else now. */
    void forget(HttpSession session) {
        session.removeAttribute(LOOK_AGAIN_AT);
        session.removeAttribute(TOKEN);
    }

    /** Keeps a new login, and gives the browser its token. */
    void keep(HttpServletRequest request, HttpServletResponse response, Login login, FarSession there) {
        drop(request, response);
        logins.keep(login, there).ifPresent(token -> {
            response.addCookie(cookie(token));
            believe(request.getSession(), token);
            quietly("named", () -> logins.cameBy(token, BrowserName.of(request.getHeader("User-Agent"))));
        });
    }

    /** Forgets the login of this browser; the browser does so even when the database does not. */
    void drop(HttpServletRequest request, HttpServletResponse response) {
        token(request).ifPresent(token -> {
            Cookie gone = cookie("");
            gone.setMaxAge(0);
            response.addCookie(gone);
            quietly("forgotten", () -> logins.drop(token));
        });
    }

    /**
     * The same, but for a token that stands for nothing: a late answer to an old one would take away the new one of somebody
     * who has just signed in.
     */
    void dropFound(HttpServletRequest request, HttpServletResponse response) {
        if (token(request).flatMap(logins::find).isPresent()) {
            drop(request, response);
        }
    }

    /** What would be good to write down, and what nobody is to be kept out or in for. */
    private static void quietly(String what, Runnable write) {
        try {
            write.run();
        } catch (EJBException away) {
            LOG.log(Level.WARNING, "webinar: a login could not be {0}: {1}", new Object[] {what, away.getMessage()});
        }
    }

    /** The token that the browser has shown; it may stand for nothing. */
    Optional<String> token(HttpServletRequest request) {
        return new ServletFacts(request).cookie(name());
    }

    private boolean isSecure() {
        return "https".equalsIgnoreCase(site.address().getScheme());
    }

    private String name() {
        return isSecure() ? SECURE_NAME : PLAIN_NAME;
    }

    /** Until the browser is closed, like the cookie of the session. */
    private Cookie cookie(String value) {
        Cookie cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}

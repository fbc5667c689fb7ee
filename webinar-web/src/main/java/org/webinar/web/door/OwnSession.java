package org.webinar.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import org.webinar.identity.Login;
import org.webinar.site.CurrentSite;

/** Our own session as far as it says whose it is; several requests of one browser may use and end it at once. */
final class OwnSession {
    private static final String OWNER = "org.webinar.owner";
    private static final String SITE = "org.webinar.site";

    private final CurrentSite site;
    private final LoginCookie kept;

    OwnSession(CurrentSite site, LoginCookie kept) {
        this.site = site;
        this.kept = kept;
    }

    /**
     * Whose session it is. One that was begun at one site is none at another, whoever brings its cookie there; one whose
     * login has ended at another server ends here.
     */
    Optional<Login> owner(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<Login> owner = inSession(session);
        try {
            if (owner.isPresent() && kept.mustLookAgain(request, session)) {
                if (!owner.equals(kept.find(request))) {
                    end(request);
                    return Optional.empty();
                }
                kept.believe(request);
            }
            return owner;
        } catch (IllegalStateException signedOutMeanwhile) {
            return Optional.empty();
        }
    }

    /** Whose it is, without a second look. */
    Optional<Login> inSession(HttpServletRequest request) {
        return inSession(request.getSession(false));
    }

    private Optional<Login> inSession(HttpSession session) {
        try {
            return Optional.ofNullable(session)
                    .filter(ours -> Objects.equals(ours.getAttribute(SITE), site.id()))
                    .map(ours -> ours.getAttribute(OWNER))
                    .map(Login.class::cast);
        } catch (IllegalStateException ended) {
            // Another request of the same browser has just signed out.
            return Optional.empty();
        }
    }

    /** It is this person's from now on. */
    void take(HttpServletRequest request, Login login) {
        if (isOfAnotherSite(request)) {
            end(request);
        }
        Optional<Login> owner = inSession(request);
        if (owner.isPresent() && !owner.get().username().equals(login.username())) {
            end(request);
        } else if (owner.isEmpty() && request.getSession(false) != null) {
            request.changeSessionId();
        }
        HttpSession session = request.getSession();
        kept.forget(session);
        session.setAttribute(OWNER, login);
        session.setAttribute(SITE, site.id());
    }

    /**
     * After its server was started anew, or at another one, somebody whose login is kept has a session again; not when he or
     * she has signed out in another tab since we have looked.
     */
    void bringBack(HttpServletRequest request, Login login) {
        take(request, login);
        kept.believe(request);
        if (!kept.find(request).equals(Optional.of(login))) {
            end(request);
        }
    }

    private boolean isOfAnotherSite(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(SITE))
                .filter(begunAt -> !begunAt.equals(site.id()))
                .isPresent();
    }

    /** It is over. */
    void end(HttpServletRequest request) {
        try {
            Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        } catch (IllegalStateException already) {
            // Another request of the same browser was faster.
        }
    }
}

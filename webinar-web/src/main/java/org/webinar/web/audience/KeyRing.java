package org.webinar.web.audience;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.webinar.identity.Visitor;
import org.webinar.rights.Keys;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.web.door.CurrentVisitor;

/** What the visitor of this request can show: a face, the key of a private link, passwords that were right before. */
@RequestScoped
public class KeyRing {
    /** With the number of the event behind it. */
    private static final String TICKET = "webinar_ticket_";

    /** Longer than anybody registers ahead; what has been cancelled lets nobody in. */
    private static final int KEPT_SECONDS = 90 * 86_400;

    private static final String PASSWORDS = "org.webinar.event-passwords";

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Settings settings;

    /** Who it is; null for strangers. */
    public Visitor visitor() {
        return door.find().orElse(null);
    }

    /** The keys for an event: the link's from the address, the password from the session, the ticket from a cookie. */
    public Keys keys(long eventId) {
        return withPassword(eventId, passwords().get(eventId));
    }

    /** The keys with a password that has just been typed. */
    Keys withPassword(long eventId, String typed) {
        return new Keys(request.getParameter("key"), typed, ticket(eventId));
    }

    private String ticket(long eventId) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(TICKET + eventId))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Keeps the word of a personal link, by which this browser is let in. */
    public void keepTicket(long eventId, String word, HttpServletResponse answer) {
        String secure = "https".equalsIgnoreCase(settings.get(Catalogue.URL).getScheme()) ? "; Secure" : "";
        answer.addHeader(
                "Set-Cookie",
                TICKET + eventId + "=" + word + "; Path=/live; Max-Age=" + KEPT_SECONDS + "; HttpOnly; SameSite=Lax"
                        + secure);
    }

    /** Keeps a password that was right, so that it is asked for once. */
    void keep(long eventId, String password) {
        HashMap<Long, String> kept = new HashMap<>(passwords());
        kept.put(eventId, password);
        request.getSession().setAttribute(PASSWORDS, kept);
    }

    @SuppressWarnings("unchecked")
    private Map<Long, String> passwords() {
        return Optional.ofNullable(request.getSession(false))
                .map((HttpSession session) -> (Map<Long, String>) session.getAttribute(PASSWORDS))
                .orElse(Map.of());
    }
}

package org.webinar.web.audience;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.webinar.identity.Visitor;
import org.webinar.rights.Keys;
import org.webinar.web.door.CurrentVisitor;

/** What the visitor of this request can show: a face, the key of a private link, passwords that were right before. */
@RequestScoped
public class KeyRing {
    private static final String PASSWORDS = "org.webinar.event-passwords";

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentVisitor door;

    /** Who it is; null for strangers. */
    public Visitor visitor() {
        return door.find().orElse(null);
    }

    /** The keys for an event: the link's from the address, the password from the session. */
    public Keys keys(long eventId) {
        return withPassword(passwords().get(eventId));
    }

    /** The keys with a password that has just been typed. */
    Keys withPassword(String typed) {
        return new Keys(request.getParameter("key"), typed);
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

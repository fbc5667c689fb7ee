package org.webinar.web.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.webinar.identity.Visitor;

/** The person of this request. Looked up once a request, so that a closed account is out at once. */
@Named("visitorPage")
@RequestScoped
public class CurrentVisitor {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Door door;

    @Inject
    private LoginCookie cookie;

    /** Who it is; empty when nobody has signed in. */
    public Optional<Visitor> find() {
        return door.of(request).visitor();
    }

    /** Whether it may be worth a question; never for strangers who have nothing of ours. Asks nobody. */
    boolean mayBeSomebody() {
        return door.mayKnow(request);
    }

    /**
     * Who it is.
     *
     * @throws NotSignedIn when nobody has signed in
     */
    public Visitor visitor() {
        return find().orElseThrow(NotSignedIn::new);
    }

    /** Lets out; returns where the browser has to go for that, empty when it may stay where it is. */
    public Optional<String> leave(HttpServletResponse response) {
        return Optional.of(door.signOut(request, response)).filter(page -> !page.equals(Door.OWN_FORM));
    }

    /** Whether somebody has signed in; for pages. */
    public boolean isSignedIn() {
        return find().isPresent();
    }

    /** Whether this browser may have a login that is kept here; for pages. Asks no database. */
    public boolean isKept() {
        return cookie.token(request).isPresent();
    }

    /** The name to greet; for pages. */
    public String getName() {
        return find().map(Visitor::fullName).orElse("");
    }
}

package org.webinar.web.door;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.webinar.database.Database;
import org.webinar.identity.JustEnded;
import org.webinar.identity.OwnLogin;
import org.webinar.identity.OwnLogins;
import org.webinar.web.error.Attempts;

/** The page on which people see where they have signed in here, and end what they do not know or need. */
@Named
@ViewScoped
public class LoginsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnLogins logins;

    @Inject
    private transient JustEnded justEnded;

    @Inject
    private transient LoginCookie cookie;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Database database;

    @Inject
    private transient SignInLog log;

    @Inject
    private transient Attempts attempts;

    private List<OwnLogin> shown = List.of();

    /** Looks. */
    public void arrive() {
        look();
    }

    private void look() {
        attempts.arrive(() -> logins.of(door.visitor(), token())).ifPresent(found -> shown = found);
    }

    /** Ends one; that of this browser ends by signing out. */
    public void end(String id) {
        tell(() -> logins.end(id, door.visitor()));
    }

    /** Ends all but that of this browser. */
    public void endOthers() {
        tell(() -> logins.endOthers(token(), door.visitor()));
    }

    private void tell(Supplier<Set<String>> deed) {
        attempts.attempt(deed).ifPresent(ended -> {
            justEnded.add(ended);
            log.ended(request(), door.visitor().username(), ended.size());
            attempts.tell("logins.ended");
        });
        look();
    }

    private String token() {
        return cookie.token(request()).orElse("");
    }

    private static HttpServletRequest request() {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        return (HttpServletRequest) outside.getRequest();
    }

    public List<OwnLogin> getShown() {
        return shown;
    }

    /** Whether there are others than that of this browser. */
    public boolean isAnyOther() {
        return shown.stream().anyMatch(login -> !login.here());
    }

    /** Whether this browser has signed in otherwise: at Pod, or at the web server in front. */
    public boolean isElsewhere() {
        return shown.stream().noneMatch(OwnLogin::here);
    }

    /** Whether there is a Pod, which keeps sessions of its own. */
    public boolean isBesidePod() {
        return !database.alone();
    }
}

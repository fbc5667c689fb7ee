package org.webinar.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.webinar.identity.Finding;
import org.webinar.identity.Identities;
import org.webinar.identity.Login;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.site.CurrentSite;
import org.webinar.site.Host;

/**
 * Who comes in. Decided once for each request that wants to know, and by the request: our own session only keeps what
 * belongs to a person, never the person, except for those who have signed in at our own form.
 */
@ApplicationScoped
public class Door {
    /** So that the next one at this computer does not leaf back through pages (W3C Clear Site Data). */
    public static final String CLEAR_CACHE = "Clear-Site-Data";

    /** What goes of it: what people chose about the look of pages stays. */
    public static final String OF_CACHE = "\"cache\"";

    static final String OWN_FORM = "/login.xhtml";

    private static final String PRESENCE = "org.webinar.presence";
    private static final String OWNER = "org.webinar.owner";
    private static final String SITE = "org.webinar.site";

    private final Identities identities;
    private final Visitors visitors;
    private final CurrentSite site;
    private final LoginCookie kept;

    /** For the container's proxy. */
    public Door() {
        this(null, null, null, null);
    }

    @Inject
    Door(Identities identities, Visitors visitors, CurrentSite site, LoginCookie kept) {
        this.identities = identities;
        this.visitors = visitors;
        this.site = site;
        this.kept = kept;
    }

    /** Who sends this request. */
    Presence of(HttpServletRequest request) {
        if (request.getAttribute(PRESENCE) instanceof Presence known) {
            return known;
        }
        site.askedAt(new Host(request.getServerName(), request.getServerPort()));
        Optional<Login> earlier = owner(request).or(() -> kept.find(request));
        Finding finding = identities.whoSends(new ServletFacts(request), earlier);
        if (finding.login().isPresent() && finding.login().equals(earlier)) {
            bringBack(request, finding.login().get());
        }
        Presence presence = new Presence(
                finding.login(), finding.login().map(Login::username).flatMap(visitors::named), finding.uncertain());
        request.setAttribute(PRESENCE, presence);
        return presence;
    }

    /**
     * Whose session it is. One that was begun at one site is none at another, whoever brings its cookie there; one whose
     * login has ended at another server ends here.
     */
    private Optional<Login> owner(HttpServletRequest request) {
        Optional<Login> owner = inSession(request);
        if (owner.isPresent() && kept.mustLookAgain(request.getSession())) {
            if (!owner.equals(kept.find(request))) {
                endSession(request);
                return Optional.empty();
            }
            kept.believe(request.getSession());
        }
        return owner;
    }

    private Optional<Login> inSession(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .filter(session -> Objects.equals(session.getAttribute(SITE), site.id()))
                .map(session -> session.getAttribute(OWNER))
                .map(Login.class::cast);
    }

    /** Sees to it that the session is this person's and no other's. */
    void giveSession(HttpServletRequest request, HttpServletResponse response, Login login) {
        if (!owner(request).equals(Optional.of(login))) {
            kept.drop(request, response);
            take(request, login);
        }
    }

    private void take(HttpServletRequest request, Login login) {
        if (isOfAnotherSite(request)) {
            endSession(request);
        }
        Optional<Login> owner = inSession(request);
        if (owner.isPresent() && !owner.get().username().equals(login.username())) {
            endSession(request);
        } else if (owner.isEmpty() && request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession().setAttribute(OWNER, login);
        request.getSession().setAttribute(SITE, site.id());
    }

    /** After its server was started anew, or at another one, somebody whose login is kept has a session again. */
    private void bringBack(HttpServletRequest request, Login login) {
        if (inSession(request).isEmpty()) {
            take(request, login);
            kept.believe(request.getSession());
        }
    }

    private boolean isOfAnotherSite(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(SITE))
                .filter(begunAt -> !begunAt.equals(site.id()))
                .isPresent();
    }

    /** Whatever somebody left behind who is no longer here. */
    void clear(HttpServletRequest request, HttpServletResponse response) {
        kept.drop(request, response);
        if (owner(request).isPresent()) {
            endSession(request);
        }
    }

    private static void endSession(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    /** Lets in who has this name and password; empty when nobody has, or the account is closed. */
    Optional<Visitor> signIn(
            HttpServletRequest request, HttpServletResponse response, String username, String password) {
        site.askedAt(new Host(request.getServerName(), request.getServerPort()));
        Optional<Login> login = identities.withPassword(username, password);
        Optional<Visitor> visitor = login.map(Login::username).flatMap(visitors::named);
        if (visitor.isPresent()) {
            endSession(request);
            take(request, login.get());
            kept.keep(request, response, login.get());
            request.setAttribute(PRESENCE, new Presence(login, visitor, false));
        }
        return visitor;
    }

    /** Lets out; returns where the browser goes next. */
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        Optional<URI> elsewhere =
                of(request).login().flatMap(identities::logoutPage).map(page -> page.logout());
        kept.drop(request, response);
        endSession(request);
        request.removeAttribute(PRESENCE);
        return elsewhere.map(URI::toString).orElse(OWN_FORM);
    }

    /**
     * Where somebody signs in who wants a page.
     *
     * @param wanted path of the page on our host, with its query
     */
    String loginPage(String wanted) {
        return identities
                .loginPage()
                .map(page -> page.login(URI.create(site.address() + wanted)).toString())
                .orElse(OWN_FORM + "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    /** Our own page, saying why somebody does not come in. */
    static String explanation(String hitch, String wanted) {
        return OWN_FORM + "?why=" + hitch + "&next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /** Whether people sign in at somebody else's page first. */
    boolean leadsElsewhere() {
        return identities.loginPage().isPresent();
    }

    /** Whether anybody can sign in at our own form. */
    boolean hasForm() {
        return identities.haveForm();
    }
}

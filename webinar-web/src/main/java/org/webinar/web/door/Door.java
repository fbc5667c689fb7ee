package org.webinar.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.webinar.identity.Finding;
import org.webinar.identity.Identities;
import org.webinar.identity.Introductions;
import org.webinar.identity.Login;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.site.CurrentSite;
import org.webinar.site.Host;
import org.webinar.spi.identity.FarSession;
import org.webinar.spi.identity.HasLoginPage;
import org.webinar.spi.identity.SignsInElsewhere;

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

    /** The same for those who have signed out here and may still be known elsewhere. */
    static final String SIGNED_OUT = OWN_FORM + "?why=out";

    private static final String PRESENCE = "org.webinar.presence";
    private static final String ANSWERED = "org.webinar.password-answered";

    private final Identities identities;
    private final Visitors visitors;
    private final CurrentSite site;
    private final LoginCookie kept;
    private final OwnSession session;
    private final Introductions introductions;

    /** For the container's proxy. */
    public Door() {
        this(null, null, null, null, null);
    }

    @Inject
    Door(Identities identities, Visitors visitors, CurrentSite site, LoginCookie kept, Introductions introductions) {
        this.identities = identities;
        this.visitors = visitors;
        this.site = site;
        this.kept = kept;
        this.session = new OwnSession(site, kept);
        this.introductions = introductions;
    }

    /** Who sends this request. */
    Presence of(HttpServletRequest request) {
        if (request.getAttribute(PRESENCE) instanceof Presence known) {
            return known;
        }
        site.askedAt(new Host(request.getServerName(), request.getServerPort()));
        ServletFacts facts = new ServletFacts(request);
        Optional<Login> inSession = session.owner(request);
        Optional<Login> earlier = inSession.or(() -> kept.find(request));
        Finding finding = identities.whoSends(facts, earlier);
        boolean remembered = finding.login().isPresent() && finding.login().equals(earlier);
        if (remembered && inSession.isEmpty()) {
            session.bringBack(request, finding.login().get());
        }
        finding.login().ifPresent(login -> introductions.meet(login, facts));
        Presence presence = new Presence(
                finding.login(),
                finding.login().map(Login::username).flatMap(visitors::named),
                finding.uncertain(),
                remembered);
        request.setAttribute(PRESENCE, presence);
        return presence;
    }

    /** Whether it may be worth a question who sends this request: it was asked already, or a session or a login of ours comes with it. */
    boolean mayKnow(HttpServletRequest request) {
        return request.getAttribute(PRESENCE) instanceof Presence
                || request.getSession(false) != null
                || kept.token(request).isPresent();
    }

    /** Sees to it that the session is this person's and no other's. */
    void giveSession(HttpServletRequest request, HttpServletResponse response, Login login) {
        Optional<Login> owner = session.owner(request);
        boolean signedOutMeanwhile = owner.isEmpty() && of(request).remembered();
        if (!owner.equals(Optional.of(login)) && !signedOutMeanwhile) {
            kept.drop(request, response);
            session.take(request, login);
        }
    }

    /** Whatever somebody left behind who is no longer here. */
    void clear(HttpServletRequest request, HttpServletResponse response) {
        kept.dropFound(request, response);
        if (session.owner(request).isPresent()) {
            session.end(request);
        }
    }

    /** Lets in who has this name and password; empty when nobody has, or the account is closed. */
    Optional<Visitor> signIn(
            HttpServletRequest request, HttpServletResponse response, String username, String password) {
        site.askedAt(new Host(request.getServerName(), request.getServerPort()));
        Finding finding = identities.withPassword(username, password);
        Optional<Login> login = finding.login();
        login.ifPresent(person -> introductions.greet(person, new ServletFacts(request)));
        Optional<Visitor> visitor = login.flatMap(person -> letIn(request, response, person, FarSession.unknown()));
        request.setAttribute(ANSWERED, !finding.uncertain());
        return visitor;
    }

    /** Whether it was found out if name and password of this request belong together; not while nobody can be asked. */
    boolean hasAnswered(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(ANSWERED));
    }

    /**
     * Lets in who has just proved who it is; empty when the account is closed, or there is none.
     *
     * @param there how this sign-in is called elsewhere
     */
    Optional<Visitor> letIn(HttpServletRequest request, HttpServletResponse response, Login login, FarSession there) {
        site.askedAt(new Host(request.getServerName(), request.getServerPort()));
        Optional<Visitor> visitor = visitors.named(login.username());
        if (visitor.isPresent()) {
            session.end(request);
            session.take(request, login);
            kept.keep(request, response, login, there);
            request.setAttribute(PRESENCE, new Presence(Optional.of(login), visitor, false, true));
        }
        return visitor;
    }

    /** Lets out; returns where the browser goes next. */
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        site.askedAt(new Host(request.getServerName(), request.getServerPort()));
        Optional<Login> login = session.inSession(request);
        if (login.isEmpty()) {
            login = of(request).login();
        }
        // Before anything that a database could prevent.
        session.end(request);
        kept.drop(request, response);
        request.removeAttribute(PRESENCE);
        return login.map(this::wayOut).orElse(OWN_FORM);
    }

    private String wayOut(Login login) {
        boolean elsewhere = identities.elsewhere(login.provider()).isPresent();
        return identities
                .logoutPage(login)
                .map(HasLoginPage::logout)
                .or(() -> identities.signOutElsewhere(login, site.address().resolve(OWN_FORM)))
                .map(URI::toString)
                .orElse(elsewhere ? SIGNED_OUT : OWN_FORM);
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
                .orElseGet(() -> identities.wayElsewhere().map(FarDoor::address).orElse(OWN_FORM) + "?next="
                        + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    /** Our own page, saying why somebody does not come in. */
    static String explanation(String hitch, String wanted) {
        return OWN_FORM + "?why=" + hitch + "&next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /** Whether our own page would be a detour for strangers: nobody can sign in at it, and it has one way on. */
    boolean leadsOn() {
        return !hasForm() && (leadsElsewhere() || ways().size() == 1);
    }

    /** Whether strangers are sent to somebody else's page, which may sign them in without a question. */
    boolean mayBeKnownElsewhere() {
        return leadsElsewhere() || identities.wayElsewhere().isPresent();
    }

    /** Whether people sign in at somebody else's page first, which knows them for as long as it likes. */
    boolean leadsElsewhere() {
        return identities.loginPage().isPresent();
    }

    /** The ways to sign in at somebody else's page and come back. */
    List<String> ways() {
        return identities.elsewhere().stream().map(SignsInElsewhere::name).toList();
    }

    /** Whether anybody can sign in at our own form. */
    boolean hasForm() {
        return identities.haveForm();
    }
}

package org.webinar.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.webinar.identity.Visitor;

/**
 * The server asks here, at each request, who it is; which pages are for people who have signed in stands in web.xml.
 * Other pages ask the door themselves when they want to know, so that a picture or a script costs nothing.
 */
@ApplicationScoped
public class SignIn implements HttpAuthenticationMechanism {
    /** The button in the head of each page (template.xhtml). */
    static final String SIGN_OUT = "account:sign-out";

    private final Door door;
    private final Doorplate doorplate;

    /** For the container's proxy. */
    public SignIn() {
        this(null, null);
    }

    @Inject
    SignIn(Door door, Doorplate doorplate) {
        this.door = door;
        this.doorplate = doorplate;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential typed) {
            return door.signIn(request, response, typed.getCaller(), typed.getPasswordAsString())
                    .map(visitor -> letIn(context, visitor))
                    .orElse(AuthenticationStatus.SEND_FAILURE);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        Presence presence = door.of(request);
        if (presence.visitor().isPresent()) {
            door.giveSession(request, response, presence.login().orElseThrow());
            return letIn(context, presence.visitor().get());
        }
        return sendAway(request, response, presence);
    }

    private static AuthenticationStatus letIn(HttpMessageContext context, Visitor visitor) {
        return context.notifyContainerAboutLogin(visitor.username(), Set.of());
    }

    private AuthenticationStatus sendAway(HttpServletRequest request, HttpServletResponse response, Presence presence) {
        SecurityHeaders.adorn(request, response);
        if (!doorplate.bears(request)) {
            return refuse(response);
        }
        if (presence.uncertain() && isScripted(request)) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return AuthenticationStatus.SEND_FAILURE;
        }
        String wanted = wanted(request);
        Optional<String> hitch = presence.hitch();
        if (!presence.uncertain()) {
            door.clear(request, response);
        }
        if (hitch.isEmpty() && door.leadsElsewhere() && Rounds.tooMany(request, response)) {
            hitch = Optional.of("unknown");
        }
        if (hitch.isEmpty()) {
            hitch = unsaid(request);
        }
        String page = hitch.map(why -> Door.explanation(why, wanted)).orElseGet(() -> door.loginPage(wanted));
        try {
            lead(request, response, page);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private AuthenticationStatus refuse(HttpServletResponse response) {
        try {
            doorplate.refuse(response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** The page as the browser asked for it; when a form was sent, only its address. */
    private static String wanted(HttpServletRequest request) {
        boolean withQuery = request.getMethod().equals("GET") && request.getQueryString() != null;
        return SafePath.orElse(
                request.getRequestURI() + (withQuery ? "?" + request.getQueryString() : ""), SafePath.HOME);
    }

    /**
     * What to tell those whose session was over when they pressed something. Who only wanted to leave has left, and is not to
     * be signed in again by somebody else's page.
     */
    private Optional<String> unsaid(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || isScripted(request)) {
            return Optional.empty();
        }
        if (!asksToLeave(request)) {
            return Optional.of("again");
        }
        return Optional.of("out").filter(out -> door.mayBeKnownElsewhere());
    }

    private static boolean asksToLeave(HttpServletRequest request) {
        try {
            return request.getParameter(SIGN_OUT) != null;
        } catch (RuntimeException unreadableForm) {
            return false;
        }
    }

    /** A page that looks for changes stays where it is when we can't tell for a moment who it is. */
    private static boolean isScripted(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** A redirect, in the words of Faces where a script waits for the answer. */
    private static void lead(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        if (isScripted(request)) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + page.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(page);
        }
    }
}

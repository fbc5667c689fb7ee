package org.webinar.web.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.webinar.web.texts.Sentences;

/** Signs people in with their name and password, and out again. */
@Named
@RequestScoped
public class LoginPage {
    /** Of all pages on which passwords are typed, so that one of them is no way around another. */
    static final LoginTries TRIES = new LoginTries();

    /** What the page can explain; its address may say nothing else. */
    private static final Set<String> HITCHES =
            Set.of("password", "closed", "away", "unknown", "again", "refused", "nobody", "out");

    /** Ways that have a sentence of their own. */
    private static final Set<String> KNOWN = Set.of("cas", "oidc");

    @Inject
    private SecurityContext security;

    @Inject
    private Sentences sentences;

    @Inject
    private Door door;

    @Inject
    private Callers callers;

    @Inject
    private SignInLog log;

    private String username;
    private String password;
    private String next;
    private String why;

    /**
     * Sends people on to whoever signs them in, where our own form could not and there is nothing to explain; not those who
     * want no page, for they have signed out, perhaps at a provider that leads back here, and would be in again at once.
     */
    public void arrive() throws IOException {
        if (why == null && next != null && door.leadsOn()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(getElsewhere());
        }
    }

    /** Signs in; after it the person is where he or she wanted to go. */
    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        try (LoginTries.Try made = TRIES.begin(username, callers.of(request))) {
            if (made.mustWait().isPresent()) {
                log.mustWait(request, username);
                say("login.too-many", made.mustWait().getAsLong());
                return;
            }
            AuthenticationStatus status = security.authenticate(
                    request,
                    response,
                    AuthenticationParameters.withParams()
                            .credential(new UsernamePasswordCredential(username, password))
                            .newAuthentication(next != null));
            if (status == AuthenticationStatus.SEND_CONTINUE || status == AuthenticationStatus.SUCCESS) {
                door.of(request).login().ifPresent(login -> log.cameIn(request, login.username(), login.provider()));
                goOn(faces, status);
            } else if (door.hasAnswered(request)) {
                made.wasWrong();
                log.refused(request, username);
                say("login.refused");
            } else {
                say("login.why.away");
            }
        }
    }

    private void goOn(FacesContext faces, AuthenticationStatus status) throws IOException {
        if (status == AuthenticationStatus.SEND_CONTINUE) {
            faces.responseComplete();
        } else {
            faces.getExternalContext().redirect(SafePath.orElse(next, SafePath.HOME));
        }
    }

    private void say(String key, Object... arguments) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentences.of(key, arguments), null));
    }

    /** Signs out, here or where the person has signed in. */
    public void signOut() throws IOException {
        ExternalContext faces = FacesContext.getCurrentInstance().getExternalContext();
        faces.setResponseHeader(Door.CLEAR_CACHE, Door.OF_CACHE);
        faces.redirect(
                door.signOut((HttpServletRequest) faces.getRequest(), (HttpServletResponse) faces.getResponse()));
    }

    /** Whether to show our own form. */
    public boolean isForm() {
        return door.hasForm();
    }

    /** Whether there is another page for signing in. */
    public boolean isLeadingElsewhere() {
        return door.leadsElsewhere();
    }

    /** The way to the other page, and from there to where the person wanted to go. */
    public String getElsewhere() {
        return "/login?next=" + URLEncoder.encode(SafePath.orElse(next, SafePath.HOME), StandardCharsets.UTF_8);
    }

    /** The ways to sign in at somebody else's page and come back, in the administrator's order. */
    public List<Way> getWays() {
        String wanted = URLEncoder.encode(SafePath.orElse(next, SafePath.HOME), StandardCharsets.UTF_8);
        return door.ways().stream()
                .map(name -> new Way(name, label(name), FarDoor.address(name) + "?next=" + wanted))
                .toList();
    }

    private String label(String name) {
        return KNOWN.contains(name) ? sentences.of("login.with." + name) : sentences.of("login.with", name);
    }

    /**
     * A way to sign in.
     *
     * @param name the provider's word
     * @param label what stands on the button
     * @param address where it leads
     */
    public record Way(String name, String label, String address) {}

    /** Why the person is here and not where he or she wanted to go; empty when there is nothing to explain. */
    public String getExplanation() {
        return why == null ? "" : sentences.of("login.why." + why);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why != null && HITCHES.contains(why) ? why : null;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}

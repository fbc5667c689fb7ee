package org.webinar.web.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import org.webinar.limits.Allowance;
import org.webinar.web.texts.Sentences;

/** Signs people in with their name and password, and out again. */
@Named
@RequestScoped
public class LoginPage {
    /** Ten tries, then one every thirty seconds, for each name and for each address. */
    private static final Allowance TRIES = new Allowance(10, Duration.ofMinutes(5));

    private static final String HOME = "/meeting/";

    @Inject
    private SecurityContext security;

    @Inject
    private Sentences sentences;

    private String username;
    private String password;
    private String next;

    /** Signs in; after it the person is where he or she wanted to go. */
    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        OptionalLong wait = mustWait(request);
        if (wait.isPresent()) {
            say("login.too-many", wait.getAsLong());
            return;
        }
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(username, password))
                        .newAuthentication(next != null));
        switch (status) {
            case SEND_CONTINUE -> faces.responseComplete();
            case SUCCESS -> faces.getExternalContext().redirect(SafePath.orElse(next, HOME));
            default -> say("login.refused");
        }
    }

    private OptionalLong mustWait(HttpServletRequest request) {
        OptionalLong byName = TRIES.take("name " + username.toLowerCase(Locale.ROOT));
        return byName.isPresent() ? byName : TRIES.take("address " + request.getRemoteAddr());
    }

    private void say(String key, Object... arguments) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentences.of(key, arguments), null));
    }

    /** Signs out, and forgets the session. */
    public String signOut() throws ServletException {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        request.logout();
        request.getSession().invalidate();
        return "/login.xhtml?faces-redirect=true";
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

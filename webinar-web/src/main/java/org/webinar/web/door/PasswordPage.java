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
import java.util.Map;
import org.webinar.Refusal;
import org.webinar.account.CurrentPasswordWrong;
import org.webinar.account.OwnPassword;
import org.webinar.account.PasswordIsName;
import org.webinar.account.PasswordLength;
import org.webinar.account.PasswordsDiffer;
import org.webinar.identity.Visitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The page on which people change their own passwords, in an installation without Pod. What is typed is never shown again. */
@Named
@RequestScoped
public class PasswordPage {
    private static final String ADDRESS = "/webinar/password/";

    /** In the session: it has just changed. */
    private static final String DONE = "org.webinar.password-changed";

    private static final Map<Class<? extends Refusal>, String> FIELDS = Map.of(
            CurrentPasswordWrong.class, "password:current",
            PasswordLength.class, "password:fresh",
            PasswordIsName.class, "password:fresh",
            PasswordsDiffer.class, "password:again");

    @Inject
    private OwnPassword passwords;

    @Inject
    private SecurityContext security;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Callers callers;

    @Inject
    private SignInLog log;

    @Inject
    private Attempts attempts;

    @Inject
    private Sentences sentences;

    private Boolean offered;
    private boolean open;
    private String current;
    private String fresh;
    private String again;

    /** Whether this person has a password here; asked once for each page. */
    public boolean isOffered() {
        if (offered == null) {
            offered = lookUp();
        }
        return offered;
    }

    /** A page that says what is wrong has this head, too. */
    private boolean lookUp() {
        try {
            return door.find().filter(passwords::isFor).isPresent();
        } catch (RuntimeException databaseAway) {
            return false;
        }
    }

    /** Shows the form; to whom it is of no use, the page says so. */
    public void arrive() {
        open = attempts.arrive(() -> {
                    passwords.check(door.visitor());
                    return true;
                })
                .isPresent();
        if (outside().getSessionMap().remove(DONE) != null) {
            attempts.tell("password.done");
        }
    }

    /** Changes it, and comes in with the new one; what does not go is said beside the field. */
    public void change() throws IOException {
        Visitor visitor = door.visitor();
        HttpServletRequest request = (HttpServletRequest) outside().getRequest();
        try (LoginTries.Try made = LoginPage.TRIES.begin(visitor.username(), callers.of(request))) {
            if (made.mustWait().isPresent()) {
                log.mustWait(request, visitor.username());
                say(null, sentences.of("login.too-many", made.mustWait().getAsLong()));
            } else if (attempts.attempt(() -> change(visitor, made, request)) && isSound()) {
                comeIn(visitor, request);
            }
        }
    }

    private void change(Visitor visitor, LoginTries.Try made, HttpServletRequest request) {
        try {
            if (fresh != null && !fresh.equals(again)) {
                throw new PasswordsDiffer();
            }
            passwords.change(current, fresh, visitor);
        } catch (Refusal refusal) {
            if (refusal instanceof CurrentPasswordWrong) {
                made.wasWrong();
                log.refused(request, visitor.username());
            }
            String field = FIELDS.get(refusal.getClass());
            if (field == null) {
                throw refusal;
            }
            say(field, sentences.of(refusal));
        }
    }

    private static boolean isSound() {
        return FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    /** The login of this browser was begun with the old one, and is over like all others. */
    private void comeIn(Visitor visitor, HttpServletRequest request) throws IOException {
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) outside().getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(visitor.username(), fresh))
                        .newAuthentication(true));
        switch (status) {
            case SEND_CONTINUE -> FacesContext.getCurrentInstance().responseComplete();
            case SUCCESS -> {
                request.getSession().setAttribute(DONE, true);
                outside().redirect(ADDRESS);
            }
            default -> outside().redirect(Door.explanation("password", SafePath.HOME));
        }
    }

    private static ExternalContext outside() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    private static void say(String field, String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        if (field != null) {
            faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
    }

    /** Whether the form is shown. */
    public boolean isOpen() {
        return open || FacesContext.getCurrentInstance().isPostback();
    }

    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getFresh() {
        return null;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}

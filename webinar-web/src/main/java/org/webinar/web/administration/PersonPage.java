package org.webinar.web.administration;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.webinar.Refusal;
import org.webinar.account.AccountPlan;
import org.webinar.account.AccountSheet;
import org.webinar.account.LastAdministrator;
import org.webinar.account.MailAddressUnfit;
import org.webinar.account.PasswordIsName;
import org.webinar.account.PasswordLength;
import org.webinar.administration.AccountDesk;
import org.webinar.identity.UsernameNotAllowed;
import org.webinar.identity.UsernameTaken;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The page on which an account is added or changed, in an installation without Pod. */
@Named
@ViewScoped
public class PersonPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String LIST = "/webinar/people.xhtml?faces-redirect=true";
    private static final Map<Class<? extends Refusal>, String> FIELDS = Map.of(
            UsernameNotAllowed.class, "edit:username",
            UsernameTaken.class, "edit:username",
            MailAddressUnfit.class, "edit:email",
            LastAdministrator.class, "edit:administrator",
            PasswordLength.class, "edit:password",
            PasswordIsName.class, "edit:password");
    private static final Map<Class<? extends Refusal>, String> PASSWORD = Map.of(
            PasswordLength.class, "renewal:fresh",
            PasswordIsName.class, "renewal:fresh");

    @Inject
    private transient AccountDesk desk;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Marks marks;

    @Inject
    private transient Sentences sentences;

    private Integer id;
    private AccountSheet sheet;
    private AccountPlan read;
    private PersonForm form = new PersonForm();
    private boolean open;

    /** Draws the form; when the person may not see it, the page says why. */
    public void arrive() {
        if (isAdding()) {
            open = attempts.arrive(() -> {
                        desk.check(door.visitor());
                        return true;
                    })
                    .isPresent();
        } else {
            attempts.arrive(() -> desk.one(id, door.visitor())).ifPresent(this::fill);
        }
    }

    private void fill(AccountSheet found) {
        open = true;
        sheet = found;
        read = found.plan();
        form = PersonForm.of(found);
    }

    /** Saves, and goes to the list; what can't be taken is said beside the field. */
    public String save() {
        return marks.attempt(FIELDS, this::write) ? LIST : null;
    }

    private void write() {
        if (isAdding()) {
            desk.add(form.getUsername(), form.wished(), form.plan(), door.visitor());
        } else {
            desk.change(id, read, form.plan(), door.visitor());
        }
    }

    /** Gives the account another password; whoever is signed in with the old one is signed out. */
    public void renew() {
        if (marks.attempt(PASSWORD, () -> desk.takePassword(id, form.getPassword(), door.visitor()))) {
            form.setPassword("");
            sheet = desk.one(id, door.visitor());
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(
                                    FacesMessage.SEVERITY_INFO,
                                    sentences.of("person.password.taken", sheet.username()),
                                    null));
        }
    }

    /** Whether it is yet to come. */
    public boolean isAdding() {
        return id == null;
    }

    /** Whether this person may see it. */
    public boolean isOpen() {
        return open;
    }

    /** The account as it was when the page was opened; null for one that is yet to come. */
    public AccountSheet getSheet() {
        return sheet;
    }

    public PersonForm getForm() {
        return form;
    }

    public Integer getId() {
        return id;
    }

    public void setId(Integer id) {
        this.id = id;
    }
}

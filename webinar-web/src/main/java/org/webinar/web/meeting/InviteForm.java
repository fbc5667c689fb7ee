package org.webinar.web.meeting;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.webinar.invitation.AddressesUnfit;
import org.webinar.invitation.NoAddresses;
import org.webinar.invitation.Place;
import org.webinar.invitation.TooManyAddresses;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** What is typed to invite people to one place. */
public class InviteForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Place place;
    private String people = "";
    private String note;

    InviteForm(Place place, String note) {
        this.place = place;
        this.note = note;
    }

    /** Whether it went; what is wrong with the addresses is said beside them, everything else above. */
    boolean attempt(Attempts attempts, Sentences sentences, IntSupplier send) {
        boolean[] beside = {false};
        return attempts.attempt(() -> {
                    try {
                        attempts.tell("invite.sent", send.getAsInt());
                    } catch (AddressesUnfit | NoAddresses | TooManyAddresses unfit) {
                        beside[0] = true;
                        besidePeople(sentences.of(unfit));
                    }
                })
                && !beside[0];
    }

    private void besidePeople(String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String field = getId() + ":people";
        UIComponent component = faces.getViewRoot().findComponent(field);
        if (component instanceof UIInput input) {
            input.setValid(false);
            // What is not valid is drawn as it was sent, and that was forgotten when it was taken.
            input.setSubmittedValue(people);
        }
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    Place place() {
        return place;
    }

    /** The first part of the names of its fields. */
    public String getId() {
        return place.name().toLowerCase(Locale.ROOT);
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

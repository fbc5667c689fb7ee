package org.webinar.web.meeting;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Set;
import org.webinar.livestream.Controls;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** Asks before one of Pod's buttons is pressed, for Pod's links are followed by a GET and that must change nothing. */
@Named
@ViewScoped
public class ConfirmPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<String> DEEDS = Set.of("end", "end_live", "restart_live", "toggle_chat");

    @Inject
    private transient Controls controls;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    private String deed;
    private long meeting;
    private Controls.Steered steered;

    /** Finds the meeting; when there is none for this person, the page says so. */
    public void arrive() throws IOException {
        if (deed == null || !DEEDS.contains(deed)) {
            FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, null);
            FacesContext.getCurrentInstance().responseComplete();
        } else {
            steered = attempts.arrive(() -> controls.steered(meeting, door.visitor()))
                    .orElse(null);
        }
    }

    /** Does it, and goes back to the list. What was asked is done, however the meeting has changed meanwhile. */
    public void confirm() throws IOException {
        if (attempts.attempt(this::act)) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/meeting/");
        }
    }

    private void act() {
        switch (deed) {
            case "end" -> controls.end(steered.id(), door.visitor());
            case "end_live" -> controls.endLive(steered.id(), door.visitor());
            case "restart_live" -> controls.restartLive(steered.id(), door.visitor());
            default -> controls.letAudienceWrite(steered.id(), !steered.chat(), door.visitor());
        }
    }

    /** The question. */
    public String getTitle() {
        return steered == null ? sentences.of("error.title") : sentences.of(key("title"), steered.name());
    }

    /** What will happen. */
    public String getText() {
        return sentences.of(key("text"));
    }

    /** The word on the button. */
    public String getYes() {
        return sentences.of(key("yes"));
    }

    private String key(String part) {
        String word = deed.equals("toggle_chat") ? steered.chat() ? "close_chat" : "open_chat" : deed;
        return "confirm." + word + "." + part;
    }

    public Controls.Steered getSteered() {
        return steered;
    }

    public String getDeed() {
        return deed;
    }

    public void setDeed(String deed) {
        this.deed = deed;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }
}

package org.webinar.web.console;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.webinar.chat.Moderation;
import org.webinar.chat.NamedModerator;
import org.webinar.identity.Directory;
import org.webinar.identity.Found;
import org.webinar.livestream.WebinarView;
import org.webinar.livestream.Webinars;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** Where presenters name those who keep order for them, and need not speak. */
@Named
@ViewScoped
public class ModeratorsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Webinars webinars;

    @Inject
    private transient Moderation moderation;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    private long meeting;
    private WebinarView webinar;
    private List<NamedModerator> named = List.of();
    private String words = "";
    private String asked = "";
    private List<Found> found = List.of();

    /** Finds the webinar; when there is none for this person, the page says so. */
    public void arrive() {
        webinar = attempts.arrive(() -> webinars.one(meeting, door.visitor())).orElse(null);
        look();
    }

    private void look() {
        if (isNameable()) {
            named = moderation.backstage(webinar.eventId(), door.visitor()).moderators();
        }
    }

    /** Looks for people by what was typed. */
    public void search() {
        asked = words == null ? "" : words.strip();
        found = attempts.attempt(() -> moderation.find(webinar.eventId(), asked, door.visitor()))
                .orElse(List.of());
    }

    /** Names one of those who were found. */
    public void name(Found person) {
        if (attempts.attempt(() -> moderation.name(webinar.eventId(), person.username(), door.visitor()))) {
            say("moderators.is-named", person.name());
        }
        look();
    }

    /** Dismisses one who was named. */
    public void dismiss(NamedModerator person) {
        if (attempts.attempt(() -> moderation.dismiss(webinar.eventId(), person.userId(), door.visitor()))) {
            say("moderators.is-dismissed", person.name());
        }
        look();
    }

    private void say(String key, String name) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(sentences.of(key, name)));
    }

    /** Whether there is an event in which somebody could keep order. */
    public boolean isNameable() {
        return webinar != null && webinar.eventId() != null;
    }

    /** Whether this person has been named already. */
    public boolean isNamed(Found person) {
        return named.stream().anyMatch(one -> one.userId() == person.userId());
    }

    /** Those who were found, not more than can be looked over. */
    public List<Found> getFound() {
        return found.stream().limit(Directory.MOST).toList();
    }

    /** Why there is nobody, or not everybody, beside the field; empty when there is nothing to say. */
    public String getHint() {
        if (asked.isEmpty()) {
            return "";
        }
        if (found.isEmpty()) {
            return sentences.of("moderators.nobody", asked);
        }
        return found.size() > Directory.MOST ? sentences.of("moderators.more") : "";
    }

    public WebinarView getWebinar() {
        return webinar;
    }

    public List<NamedModerator> getNamed() {
        return named;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }
}

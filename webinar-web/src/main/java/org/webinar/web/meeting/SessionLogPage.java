package org.webinar.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.webinar.livestream.Joined;
import org.webinar.livestream.SessionLogs;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The page that shows who came into a room, each time that it was open. */
@Named
@RequestScoped
public class SessionLogPage {
    @Inject
    private SessionLogs logs;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Attempts attempts;

    @Inject
    private Sentences sentences;

    private long meeting;
    private SessionLogs.Visits visits;

    /** Finds the meeting; when there is none for this person, the page says so. */
    public void arrive() {
        visits = attempts.arrive(() -> logs.of(meeting, door.visitor())).orElse(null);
    }

    /** Who came; null when this person may not know. */
    public SessionLogs.Visits getVisits() {
        return visits;
    }

    /** When somebody came, in the visitor's language; empty when nobody knows. */
    public String when(Joined one) {
        return one.at() == null
                ? ""
                : sentences.brief(one.at().atZone(sentences.zone()).toInstant());
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }
}

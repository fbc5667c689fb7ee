package org.webinar.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.Doomed;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The page that says what goes with a webinar, before it goes. */
@Named
@ViewScoped
public class DeleteMeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Alterations alterations;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    private long meetingId;
    private Doomed doomed;

    /** Looks at what would go; when the person may not delete it, the page says why. */
    public void open() {
        doomed = attempts.arrive(() -> alterations.doomed(meetingId, door.visitor()))
                .orElse(null);
    }

    /** Deletes it for good; afterwards the list shows that it is gone. */
    public String delete() {
        return attempts.attempt(() -> alterations.delete(meetingId, door.visitor())) ? MeetingsPage.LIST : null;
    }

    /** What would go; null when this person may not delete it. */
    public Doomed getDoomed() {
        return doomed;
    }

    /** From when to when it is planned. */
    public String getWhen() {
        return sentences.when(doomed.start(), doomed.end());
    }

    public long getMeetingId() {
        return meetingId;
    }

    public void setMeetingId(long meetingId) {
        this.meetingId = meetingId;
    }
}

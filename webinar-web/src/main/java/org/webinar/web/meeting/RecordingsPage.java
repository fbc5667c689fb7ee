package org.webinar.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.webinar.recording.Recording;
import org.webinar.recording.Shelf;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** What BigBlueButton has recorded of a meeting. */
@Named
@ViewScoped
public class RecordingsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Shelf shelf;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    private long meeting;
    private String name;
    private boolean deleter;
    private List<Recording> shown;

    /** Finds the meeting; when there is none for this person, or BigBlueButton is silent, the page says so. */
    public void arrive() {
        name = attempts.arrive(() -> shelf.nameOf(meeting, door.visitor())).orElse(null);
        if (name != null) {
            deleter = shelf.mayDelete(meeting, door.visitor());
            look();
        }
    }

    private void look() {
        shown = attempts.arrive(() -> shelf.of(meeting, door.visitor())).orElse(null);
    }

    /** Deletes one for good. */
    public void delete(String recordingId) {
        attempts.attempt(() -> shelf.delete(meeting, recordingId, door.visitor()));
        look();
    }

    /** From when to when it was recorded. */
    public String when(Recording recording) {
        return recording.start() == null
                        || recording.end() == null
                        || recording.end().isBefore(recording.start())
                ? sentences.of("recordings.undated")
                : sentences.when(recording.start(), recording.end());
    }

    public String getName() {
        return name;
    }

    public boolean isDeleter() {
        return deleter;
    }

    /** The recordings; null when they can't be had. */
    public List<Recording> getShown() {
        return shown;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }
}

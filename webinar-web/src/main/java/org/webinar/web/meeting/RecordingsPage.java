package org.webinar.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.primefaces.PrimeFaces;
import org.webinar.Outage;
import org.webinar.Refusal;
import org.webinar.letter.PostRounds;
import org.webinar.recording.Recording;
import org.webinar.recording.RecordingState;
import org.webinar.recording.Shelf;
import org.webinar.recording.Showcase;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;

/** What BigBlueButton has recorded of a meeting, how far that is, and who may watch it. */
@Named
@ViewScoped
public class RecordingsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** An hour's: where nothing has appeared until then, somebody would look again by hand. */
    private static final int MOST_LOOKS_IN_VAIN = 240;

    @Inject
    private transient Shelf shelf;

    @Inject
    private transient Showcase showcase;

    @Inject
    private transient HandoverPanel handovers;

    @Inject
    private transient PostRounds post;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    private long meeting;
    private String name;
    private boolean deleter;
    private boolean publisher;
    private boolean audience;
    private int looksInVain;
    private boolean refused;
    private List<Recording> found;
    private Set<String> onLivePage = Set.of();

    /** Finds the meeting; when there is none for this person, or BigBlueButton is silent, the page says so. */
    public void arrive() {
        name = attempts.arrive(() -> shelf.nameOf(meeting, door.visitor())).orElse(null);
        if (name != null) {
            deleter = shelf.mayDelete(meeting, door.visitor());
            publisher = shelf.mayPublish(meeting, door.visitor());
            audience = showcase.hasAudience(meeting);
            handovers.arrive(meeting);
            attempts.arrive(() -> {
                look();
                return true;
            });
        }
    }

    private void look() {
        onLivePage = showcase.of(meeting, door.visitor());
        found = shelf.of(meeting, door.visitor());
    }

    /** Looks again, while something is still to come; what is shown stays when BigBlueButton does not answer. */
    public void lookForChanges() {
        List<Recording> before = found;
        try {
            look();
        } catch (Outage away) {
            looksInVain++;
            return;
        } catch (Refusal taken) {
            refused = true;
            return;
        }
        if (found.equals(before)) {
            looksInVain++;
        } else {
            PrimeFaces.current().ajax().update("list", "messages");
        }
    }

    /** Lets everybody who has its address watch it. */
    public void publish(String recordingId) {
        if (act(() -> shelf.publish(meeting, recordingId, true, door.visitor()))) {
            attempts.tell("recordings.published");
        }
    }

    /** Lets nobody watch it. */
    public void unpublish(String recordingId) {
        if (act(() -> shelf.publish(meeting, recordingId, false, door.visitor()))) {
            attempts.tell("recordings.unpublished");
        }
    }

    /** Shows it to the audience of the live page. */
    public void show(String recordingId) {
        if (act(() -> showcase.show(meeting, recordingId, door.visitor()))) {
            attempts.tell("recordings.on-live-page");
        }
    }

    /** Shows it to the audience no longer. */
    public void hide(String recordingId) {
        act(() -> showcase.hide(meeting, recordingId, door.visitor()));
    }

    /** Deletes one for good. */
    public void delete(String recordingId) {
        if (act(() -> shelf.delete(meeting, recordingId, door.visitor()))) {
            attempts.tell("recordings.deleted");
        }
    }

    private boolean act(Runnable deed) {
        boolean done = attempts.attempt(deed);
        attempts.attempt(this::look);
        return done;
    }

    /** Whether its link stands on the live page. */
    public boolean isOnLivePage(Recording recording) {
        return onLivePage.contains(recording.id());
    }

    /** Whether more is to come, so that it is worth looking again; where there is nothing yet, for a time. */
    public boolean isPending() {
        return !refused
                && (found == null || found.isEmpty()
                        ? looksInVain < MOST_LOOKS_IN_VAIN
                        : found.stream().anyMatch(Recording::pending));
    }

    /** Those that have not been deleted; null when they can't be had. */
    public List<Recording> getShown() {
        return found == null
                ? null
                : found.stream()
                        .filter(recording -> recording.state() != RecordingState.DELETED)
                        .toList();
    }

    /** Those that have been deleted, of which the server still knows. */
    public List<Recording> getDeleted() {
        return found == null
                ? List.of()
                : found.stream()
                        .filter(recording -> recording.state() == RecordingState.DELETED)
                        .toList();
    }

    public String getName() {
        return name;
    }

    public boolean isDeleter() {
        return deleter;
    }

    public boolean isPublisher() {
        return publisher;
    }

    /** Whether mails are sent, so that its owners will be told. */
    public boolean isMailed() {
        return post.sends();
    }

    /** Whether there is a live page on which a recording could be shown. */
    public boolean isAudience() {
        return audience;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }
}

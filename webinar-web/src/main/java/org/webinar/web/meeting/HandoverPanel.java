package org.webinar.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.primefaces.PrimeFaces;
import org.webinar.Outage;
import org.webinar.Refusal;
import org.webinar.handover.HandoverState;
import org.webinar.handover.HandoverView;
import org.webinar.handover.Handovers;
import org.webinar.recording.Recording;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;

/** Beside each recording of the list: its way to Pod. */
@Named
@ViewScoped
public class HandoverPanel implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Handovers handovers;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    private long meeting;
    private boolean offered;
    private boolean refused;
    private Map<String, HandoverView> all = Map.of();
    private Set<String> noted = Set.of();

    /** Looks how far those of this meeting are; whether the person may has been looked at before. */
    public void arrive(long meetingId) {
        meeting = meetingId;
        offered = handovers.offered();
        attempts.attempt(this::look);
    }

    private void look() {
        all = handovers.of(meeting, door.visitor());
        noted = handovers.notedByPod(meeting, door.visitor());
    }

    /** Looks again while something moves. */
    public void lookForChanges() {
        Map<String, HandoverView> before = all;
        try {
            look();
        } catch (Outage away) {
            return;
        } catch (Refusal taken) {
            refused = true;
            return;
        }
        if (!states(all).equals(states(before))) {
            PrimeFaces.current().ajax().update("list");
            if (!isMoving()) {
                // What was said when it began holds no longer.
                PrimeFaces.current().ajax().update("messages");
            }
        }
    }

    /** What the numbers of bytes say in between, the page asks for itself, without moving anything else. */
    private static Map<String, HandoverState> states(Map<String, HandoverView> views) {
        return views.values().stream().collect(Collectors.toMap(HandoverView::recordingId, HandoverView::state));
    }

    /** Wishes that it becomes a video in Pod. */
    public void ask(String recordingId) {
        act(() -> handovers.ask(meeting, recordingId, door.visitor()), "handover.asked");
    }

    /** Takes the wish back. */
    public void cancel(String recordingId) {
        act(() -> handovers.cancel(meeting, recordingId, door.visitor()), "handover.cancelled");
    }

    private void act(Runnable deed, String done) {
        if (attempts.attempt(deed)) {
            attempts.tell(done);
        }
        attempts.attempt(this::look);
    }

    /** How far this one is; null when nobody has wished it. */
    public HandoverView of(Recording recording) {
        return all.get(recording.id());
    }

    /** Whether Pod notes it as its own, and not by us. */
    public boolean isNoted(Recording recording) {
        return of(recording) == null && noted.contains(recording.id());
    }

    /** Whether it may be wished for now. */
    public boolean isAskable(Recording recording) {
        HandoverView wish = of(recording);
        return offered
                && recording.film()
                && recording.ready()
                && (wish == null || wish.state().mayBeAskedAgain());
    }

    /** Whether this person may take the wish back. */
    public boolean isCancellable(Recording recording) {
        HandoverView wish = of(recording);
        return wish != null && wish.state().cancellable() && handovers.mayCancel(meeting, wish, door.visitor());
    }

    /** Where it is found in Pod; null before it is there. */
    public URI address(Recording recording) {
        HandoverView wish = of(recording);
        return wish == null || wish.state() != HandoverState.DONE
                ? null
                : handovers.addressOf(wish).orElse(null);
    }

    /** Whether something moves, so that it is worth looking again. */
    public boolean isMoving() {
        return !refused && all.values().stream().anyMatch(wish -> wish.state().running());
    }

    /** Whether recordings can be handed over here. */
    public boolean isOffered() {
        return offered;
    }
}

package org.webinar.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.webinar.change.Changes;
import org.webinar.change.Deed;
import org.webinar.change.Difference;
import org.webinar.change.Note;
import org.webinar.identity.Visitor;
import org.webinar.meeting.AsThing;
import org.webinar.meeting.Meeting;

/** What follows when somebody has decided about a recording, and that it is written down: BigBlueButton was asked in between. */
@ApplicationScoped
class RecordingDeeds {
    private static final String SHOWN = "RECORDING_SHOWN";

    private final ShowcaseLedger showcase;
    private final ReadyLedger ready;
    private final Changes changes;

    RecordingDeeds() {
        this(null, null, null);
    }

    @Inject
    RecordingDeeds(ShowcaseLedger showcase, ReadyLedger ready, Changes changes) {
        this.showcase = showcase;
        this.ready = ready;
        this.changes = changes;
    }

    /** It is published now, or not any more; then the audience is not shown it either. */
    void published(Meeting meeting, Recording before, boolean published, Visitor visitor) {
        if (!published) {
            showcase.hide(before.id());
        }
        became(meeting, before, published ? RecordingState.PUBLISHED : RecordingState.UNPUBLISHED, visitor);
    }

    /** It is deleted, and no list knows of it any more. */
    void deleted(Meeting meeting, Recording before, Visitor visitor) {
        showcase.hide(before.id());
        ready.forget(before.id());
        became(meeting, before, RecordingState.DELETED, visitor);
    }

    private void became(Meeting meeting, Recording before, RecordingState now, Visitor visitor) {
        write(meeting, Difference.between("RECORDING", word(before.state()), word(now)), visitor);
    }

    private static Difference.Word word(RecordingState state) {
        return new Difference.Word("recordings.state." + state);
    }

    /** The audience is shown one from now on, or no longer. */
    void shown(Meeting meeting, boolean shown, Visitor visitor) {
        write(meeting, Difference.between(SHOWN, !shown, shown), visitor);
    }

    private void write(Meeting meeting, Optional<Difference> difference, Visitor visitor) {
        List<Difference> differences = difference.stream().toList();
        changes.write(visitor, new Note(Deed.CHANGED, AsThing.of(meeting), differences));
    }
}

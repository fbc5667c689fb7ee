package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.LongConsumer;
import org.webinar.change.Changes;
import org.webinar.change.Deed;
import org.webinar.change.Note;
import org.webinar.identity.Visitor;
import org.webinar.log.LiveWord;
import org.webinar.meeting.AsThing;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.rights.Rights;

/** What presenters let their audience see. Each wish sets something: pressed twice, it is done once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Curtains {
    private final MeetingLedger meetings;
    private final LiveLedger lives;
    private final CurtainLedger curtains;
    private final Rights rights;
    private final Changes changes;

    /** For the container's proxy. */
    public Curtains() {
        this(null, null, null, null, null);
    }

    @Inject
    Curtains(MeetingLedger meetings, LiveLedger lives, CurtainLedger curtains, Rights rights, Changes changes) {
        this.meetings = meetings;
        this.lives = lives;
        this.curtains = curtains;
        this.rights = rights;
        this.changes = changes;
    }

    /**
     * Lets the audience see the picture: the rehearsal or the pause is over.
     *
     * @throws org.webinar.Refusal when it is somebody else's webinar, or does not run
     */
    public void open(long meetingId, Visitor visitor) {
        note(Deed.SHOWN, meetingId, visitor, live -> curtains.open(live, visitor.username()));
    }

    /**
     * Lets the audience see a card instead of the picture, and the gateway a picture of its own when it can; in a rehearsal
     * there is nothing to hide.
     *
     * @throws org.webinar.Refusal when it is somebody else's webinar, or does not run
     */
    public void pause(long meetingId, Visitor visitor) {
        note(Deed.HIDDEN, meetingId, visitor, live -> curtains.pause(live, visitor.username()));
    }

    private void note(Deed deed, long meetingId, Visitor visitor, LongConsumer wish) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkRun(visitor, meeting);
        long live = lives.running(meetingId)
                .orElseThrow(() -> new NotRunning(meeting.name()))
                .id();
        LiveWord.run(
                live,
                () -> changes.noting(visitor, () -> {
                    wish.accept(live);
                    return Note.of(deed, AsThing.of(meeting));
                }));
    }
}

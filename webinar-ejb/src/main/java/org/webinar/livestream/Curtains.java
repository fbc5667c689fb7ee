package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.webinar.identity.Visitor;
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

    /** For the container's proxy. */
    public Curtains() {
        this(null, null, null, null);
    }

    @Inject
    Curtains(MeetingLedger meetings, LiveLedger lives, CurtainLedger curtains, Rights rights) {
        this.meetings = meetings;
        this.lives = lives;
        this.curtains = curtains;
        this.rights = rights;
    }

    /**
     * Lets the audience see the picture: the rehearsal or the pause is over.
     *
     * @throws org.webinar.Refusal when it is somebody else's webinar, or does not run
     */
    public void open(long meetingId, Visitor visitor) {
        curtains.open(running(meetingId, visitor), visitor.username());
    }

    /**
     * Lets the audience see a card instead of the picture, and the gateway a picture of its own when it can; in a rehearsal
     * there is nothing to hide.
     *
     * @throws org.webinar.Refusal when it is somebody else's webinar, or does not run
     */
    public void pause(long meetingId, Visitor visitor) {
        curtains.pause(running(meetingId, visitor), visitor.username());
    }

    private long running(long meetingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkRun(visitor, meeting);
        return lives.running(meetingId)
                .orElseThrow(() -> new NotRunning(meeting.name()))
                .id();
    }
}

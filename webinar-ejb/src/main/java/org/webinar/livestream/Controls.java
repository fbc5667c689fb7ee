package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.webinar.change.Changes;
import org.webinar.change.Deed;
import org.webinar.change.Difference;
import org.webinar.change.Note;
import org.webinar.gateway.NoGatewayAtAll;
import org.webinar.gateway.NoGatewayFree;
import org.webinar.identity.Visitor;
import org.webinar.meeting.AsThing;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.Planned;
import org.webinar.meeting.RoomFacts;
import org.webinar.rights.Rights;

/** Pod's buttons on a meeting that runs. Each writes a wish down or asks BigBlueButton once; none of them waits. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Controls {
    private final MeetingLedger meetings;
    private final WebinarLedger webinars;
    private final LiveLedger lives;
    private final OpenRooms openRooms;
    private final StartWishes wishes;
    private final RoomKeeper keeper;
    private final Rights rights;
    private final Changes changes;

    /** For the container's proxy. */
    public Controls() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    Controls(
            MeetingLedger meetings,
            WebinarLedger webinars,
            LiveLedger lives,
            OpenRooms openRooms,
            StartWishes wishes,
            RoomKeeper keeper,
            Rights rights,
            Changes changes) {
        this.meetings = meetings;
        this.webinars = webinars;
        this.lives = lives;
        this.openRooms = openRooms;
        this.wishes = wishes;
        this.keeper = keeper;
        this.rights = rights;
        this.changes = changes;
    }

    /**
     * Who is in the room and what they do there.
     *
     * @return empty when the room is closed
     * @throws org.webinar.Refusal when it is somebody else's meeting
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    public Optional<RoomFacts> facts(long meetingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkSeeRunning(visitor, meeting);
        return keeper.facts(lives.roomOf(meeting));
    }

    /**
     * Ends a meeting: everybody is sent home and its live stops. A room that is closed already is a success (Pod's defect
     * D14: the gateway went on).
     *
     * @throws org.webinar.Refusal when it is somebody else's
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    public void end(long meetingId, Visitor visitor) {
        Meeting meeting = runBy(visitor, meetingId);
        Optional<LiveSession> running = lives.running(meetingId);
        boolean ends;
        if (running.isPresent()) {
            ends = running.get().state() != LiveState.STOPPING;
            lives.wishEnd(running.get().id(), true, visitor.username());
        } else {
            wishes.forget(meetingId);
            ends = keeper.close(meeting);
        }
        openRooms.forget(meetingId);
        if (ends) {
            write(Deed.ENDED, meeting, visitor);
        }
    }

    /**
     * Stops the live and leaves the room open: people go on without an audience.
     *
     * @throws org.webinar.Refusal when it is somebody else's, or there is no live
     */
    public void endLive(long meetingId, Visitor visitor) {
        Meeting meeting = runBy(visitor, meetingId);
        LiveSession session = lives.running(meetingId).orElseThrow(() -> new NotRunning(meeting.name()));
        lives.wishEnd(session.id(), false, visitor.username());
        write(Deed.LIVE_ENDED, meeting, visitor);
    }

    /**
     * Wishes that the gateway stop and start again, or start at all when the live was ended and the room is open. The
     * Director does it; Pod slept in the request (defect D9).
     *
     * @throws org.webinar.Refusal when it is somebody else's, the room is closed, or it is just starting or stopping
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    public void restartLive(long meetingId, Visitor visitor) {
        Meeting meeting = runBy(visitor, meetingId);
        Optional<LiveSession> running = lives.running(meetingId);
        if (running.isEmpty()) {
            beginAgain(meeting);
        } else if (running.get().state() == LiveState.FAILED) {
            webinars.tryAgain(running.get(), meeting, visitor.username());
        } else if (running.get().state() == LiveState.STARTING) {
            throw new IllegalMove(LiveState.STARTING, LiveState.STARTING);
        } else {
            lives.wishStart(running.get().id(), visitor.username());
        }
        write(Deed.RESTARTED, meeting, visitor);
    }

    private void beginAgain(Meeting meeting) {
        if (!keeper.isOpen(meeting) || !meeting.webinar()) {
            throw new NotRunning(meeting.name());
        }
        try {
            webinars.beginOrJoin(meeting, Curtain.OPEN);
        } catch (NoGatewayFree | NoGatewayAtAll notOnAir) {
            webinars.beginOffAir(meeting, Curtain.OPEN);
        }
    }

    /**
     * Lets the audience write, or not, from now on: set and never toggled, so that two clicks are one (Pod's defect D6).
     *
     * @throws org.webinar.Refusal when it is somebody else's
     */
    public void letAudienceWrite(long meetingId, boolean may, Visitor visitor) {
        Meeting meeting = runBy(visitor, meetingId);
        changes.noting(visitor, () -> {
            meetings.letAudienceWrite(meetingId, may);
            return Note.changed(
                    AsThing.of(meeting), Difference.between(Planned.Field.CHAT.name(), meeting.chat(), may));
        });
        lives.tellAgain(meetingId);
    }

    /**
     * The meeting's name and whether its audience may write, for somebody who may run it.
     *
     * @throws org.webinar.Refusal when there is none, or it is somebody else's
     */
    public Steered steered(long meetingId, Visitor visitor) {
        Meeting meeting = runBy(visitor, meetingId);
        return new Steered(meeting.id(), meeting.name(), meeting.chat());
    }

    private void write(Deed deed, Meeting meeting, Visitor visitor) {
        changes.write(visitor, Note.of(deed, AsThing.of(meeting)));
    }

    private Meeting runBy(Visitor visitor, long meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkRun(visitor, meeting);
        return meeting;
    }

    /**
     * A meeting before one of the buttons is pressed.
     *
     * @param id its number
     * @param name its name
     * @param chat whether its audience may write
     */
    public record Steered(long id, String name, boolean chat) implements java.io.Serializable {}
}

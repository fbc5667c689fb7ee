package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.webinar.change.Changes;
import org.webinar.gateway.FreeTimes;
import org.webinar.gateway.NoGatewayFree;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.Plan;
import org.webinar.meeting.Planned;
import org.webinar.rights.Rights;

/** What may be altered of a webinar that has been planned: its plan, and whether it is there at all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Alterations {
    private final MeetingLedger meetings;
    private final EditLedger edits;
    private final Deletions deletions;
    private final LiveLedger lives;
    private final FreeTimes free;
    private final OpenRooms openRooms;
    private final Rights rights;
    private final Changes changes;

    /** For the container's proxy. */
    public Alterations() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    Alterations(
            MeetingLedger meetings,
            EditLedger edits,
            Deletions deletions,
            LiveLedger lives,
            FreeTimes free,
            OpenRooms openRooms,
            Rights rights,
            Changes changes) {
        this.meetings = meetings;
        this.edits = edits;
        this.deletions = deletions;
        this.lives = lives;
        this.free = free;
        this.openRooms = openRooms;
        this.rights = rights;
        this.changes = changes;
    }

    /**
     * What is planned now, for the form of somebody who may edit it; to be handed back with the form.
     *
     * @throws org.webinar.Refusal when there is no such meeting, or this person may not edit it
     */
    public Planned planned(long meetingId, Visitor visitor) {
        return editable(meetingId, visitor).planned();
    }

    /**
     * Writes down what the person has changed in the form, and nothing else: what others have changed meanwhile stays. The
     * event, the livestream and the promised gateway follow in the same breath.
     *
     * @param wish what the form holds
     * @param asRead what it held when it was opened
     * @throws org.webinar.Refusal when it does not go; then nothing has changed
     */
    public void edit(long meetingId, Plan wish, Planned asRead, Visitor visitor) {
        Meeting meeting = editable(meetingId, visitor);
        if (wish.webinar() && !asRead.webinar()) {
            rights.checkPlan(visitor);
            // While BigBlueButton is silent nobody can say, and plans are made all the same.
            if (openRooms.state(meeting) == RoomState.OPEN) {
                throw new RoomHasPeople(meeting.name());
            }
        }
        // Its own name counts too: somebody may have renamed it while the room was open, and the address waits since.
        boolean moves = meeting.movesWith(wish.name()) || meeting.movesWith(meeting.name());
        boolean roomOpen = moves && openRooms.mayExist(meeting);
        try {
            changes.noting(visitor, () -> edits.edit(meetingId, wish, asRead, roomOpen));
        } catch (NoGatewayFree refusal) {
            throw free.named(refusal, meetingId);
        }
    }

    private Meeting editable(long meetingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkEdit(visitor, meeting);
        return meeting;
    }

    /**
     * What would be deleted, for somebody who may.
     *
     * @throws org.webinar.Refusal when there is no such meeting, or this person may not delete it
     */
    public Doomed doomed(long meetingId, Visitor visitor) {
        Meeting meeting = deletable(meetingId, visitor);
        boolean live = lives.running(meetingId).isPresent();
        RoomState room = live ? RoomState.OPEN : openRooms.state(meeting);
        boolean repeated = !meeting.webinar() && meeting.series().repeated();
        return new Doomed(meeting.id(), meeting.name(), meetings.next(meeting), meeting.webinar(), repeated, room);
    }

    private Meeting deletable(long meetingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkDelete(visitor, meeting);
        return meeting;
    }

    /**
     * Deletes a meeting for good. One that runs is ended: its room is closed and its gateway stopped (defect D13: Pod left
     * both running).
     *
     * @throws InUseElsewhere when rows of other programs stand in the way, also at the second try; nothing is deleted then
     * @throws org.webinar.Refusal when there is no such meeting, or this person may not delete it
     */
    public void delete(long meetingId, Visitor visitor) {
        Meeting meeting = deletable(meetingId, visitor);
        boolean live = lives.running(meetingId).isPresent();
        deletions.meeting(meeting, visitor);
        if (!live) {
            openRooms.clear(meeting);
        }
    }
}

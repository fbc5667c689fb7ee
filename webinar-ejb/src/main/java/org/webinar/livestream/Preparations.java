package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.webinar.identity.AccessGroups;
import org.webinar.identity.Directory;
import org.webinar.identity.Found;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.Planned;
import org.webinar.meeting.RoomPlan;
import org.webinar.meeting.RoomWishes;
import org.webinar.rights.Rights;

/** What somebody needs who is about to plan a webinar or to change a plan. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Preparations {
    private final MeetingLedger meetings;
    private final OpenRooms openRooms;
    private final AccessGroups groups;
    private final Directory directory;
    private final RoomWishes wishes;
    private final Rights rights;

    /** For the container's proxy. */
    public Preparations() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Preparations(
            MeetingLedger meetings,
            OpenRooms openRooms,
            AccessGroups groups,
            Directory directory,
            RoomWishes wishes,
            Rights rights) {
        this.meetings = meetings;
        this.openRooms = openRooms;
        this.groups = groups;
        this.directory = directory;
        this.wishes = wishes;
        this.rights = rights;
    }

    /**
     * For a new meeting.
     *
     * @throws org.webinar.Refusal when this person may not plan any
     */
    public PlanSheet blank(Visitor visitor) {
        rights.checkPlanMeetings(visitor);
        boolean recordable = wishes.recordable();
        return new PlanSheet(
                null,
                RoomPlan.proposal(recordable),
                List.of(),
                groups.offered(Set.of()),
                recordable,
                false,
                false,
                rights.mayPlan(visitor));
    }

    /**
     * For a new one that is like one that is planned, with passwords of its own. Nothing is saved.
     *
     * @throws org.webinar.Refusal when there is no such meeting, or this person may not edit it
     */
    public PlanSheet like(long meetingId, Visitor visitor) {
        Meeting model = editable(meetingId, visitor);
        Set<Integer> owners = new HashSet<>(model.owners());
        owners.remove(visitor.userId());
        RoomPlan room = model.roomPlan().anew(owners);
        return new PlanSheet(
                model.planned(),
                room,
                directory.people(owners),
                groups.offered(room.entry().circle().groups()),
                wishes.recordable(),
                false,
                false,
                rights.mayPlan(visitor));
    }

    /**
     * For one that is planned; what is planned is to be handed back with the form.
     *
     * @throws org.webinar.Refusal when there is no such meeting, or this person may not edit it
     */
    public PlanSheet sheet(long meetingId, Visitor visitor) {
        Meeting meeting = editable(meetingId, visitor);
        Planned planned = meeting.planned();
        return new PlanSheet(
                planned,
                planned.room(),
                directory.people(planned.room().owners()),
                groups.offered(planned.room().entry().circle().groups()),
                wishes.recordable(),
                openRooms.mayExist(meeting),
                meeting.personal(),
                meeting.webinar()
                        || rights.mayPlan(visitor)
                                && !meeting.personal()
                                && !meeting.series().repeated());
    }

    /**
     * People who could own the webinar too, by what is known of them (see {@link Directory#find}).
     *
     * @param meetingId the webinar; 0 for one that is only being planned
     * @throws org.webinar.identity.SearchedTooOften when it is too much
     * @throws OwnsItAnyway when there is nobody but its owner
     * @throws org.webinar.Refusal when this person may plan or edit nothing that others could own
     */
    public List<Found> find(long meetingId, String typed, Visitor visitor) {
        int owner =
                meetingId == 0 ? planner(visitor) : editable(meetingId, visitor).ownerId();
        List<Found> all = directory.find(typed, visitor);
        List<Found> others =
                all.stream().filter(found -> found.userId() != owner).toList();
        if (others.isEmpty() && !all.isEmpty()) {
            throw new OwnsItAnyway(all.get(0).name());
        }
        return others;
    }

    private int planner(Visitor visitor) {
        rights.checkPlanMeetings(visitor);
        return visitor.userId();
    }

    private Meeting editable(long meetingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkEdit(visitor, meeting);
        return meeting;
    }
}

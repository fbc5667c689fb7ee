package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.webinar.identity.User;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.Series;
import org.webinar.rights.Rights;
import org.webinar.rights.Tickets;
import org.webinar.settings.PodKeys;
import org.webinar.time.TimeSlot;

/** Tells those who may invite to a meeting where to send people. */
@Stateless
public class Invitations {
    @PersistenceContext
    private EntityManager database;

    private final MeetingLedger meetings;
    private final WebinarLedger webinars;
    private final Rights rights;
    private final PodKeys keys;
    private final Tickets tickets;

    /** For the container's proxy. */
    public Invitations() {
        this(null, null, null, null, null);
    }

    @Inject
    Invitations(MeetingLedger meetings, WebinarLedger webinars, Rights rights, PodKeys keys, Tickets tickets) {
        this.meetings = meetings;
        this.webinars = webinars;
        this.rights = rights;
        this.keys = keys;
        this.tickets = tickets;
    }

    /**
     * What to write.
     *
     * @throws org.webinar.Refusal when it is somebody else's meeting
     */
    public Invitation to(long meetingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkInvite(visitor, meeting);
        User owner = database.find(User.class, meeting.ownerId());
        Optional<Event> event = webinars.eventOf(meetingId).filter(found -> meeting.webinar());
        TimeSlot next = meetings.next(meeting);
        String room = "/meeting/" + meeting.slug() + "/";
        return new Invitation(
                meeting.name(),
                next.start(),
                next.end(),
                meeting.webinar() ? Series.ONCE : meeting.series(),
                owner == null ? "" : owner.fullName(),
                room,
                room + keys.ofMeeting(meeting.id(), meeting.attendeePassword()),
                meeting.attendeePassword(),
                event.map(found -> "/live/event/" + found.slug() + "/").orElse(null),
                event.map(found -> Barrier.before(found, tickets.stamp(found.id()) != 0))
                        .orElse(List.of()));
    }
}

package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.rights.Rights;

/** Who came into the room of a meeting, for those who may run it or look after all of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SessionLogs {
    private final MeetingLedger meetings;
    private final SessionLogLedger logs;
    private final Rights rights;

    /** For the container's proxy. */
    public SessionLogs() {
        this(null, null, null);
    }

    @Inject
    SessionLogs(MeetingLedger meetings, SessionLogLedger logs, Rights rights) {
        this.meetings = meetings;
        this.logs = logs;
        this.rights = rights;
    }

    /**
     * All that is known of who came.
     *
     * @throws org.webinar.Refusal when it is somebody else's meeting, or there is none
     */
    public Visits of(long meetingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkSeeSessions(visitor, meeting);
        return new Visits(
                meeting.name(),
                logs.of(meetingId).stream()
                        .map(log -> new Session(log.createdAt(), log.people()))
                        .toList());
    }

    /**
     * Who came into a meeting's room.
     *
     * @param name the meeting's
     * @param sessions each time that it was open, the latest first; never null
     */
    public record Visits(String name, List<Session> sessions) implements Serializable {}

    /**
     * One time that the room was open.
     *
     * @param begun when it was opened
     * @param people everybody who came, those who ran it first; who comes twice stands here twice
     */
    public record Session(Instant begun, List<Joined> people) implements Serializable {}
}

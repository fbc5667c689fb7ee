package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.webinar.change.Changes;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.Plan;
import org.webinar.meeting.Planned;
import org.webinar.rights.Rights;

/** A quarter of an hour more for a webinar that is on and near its end, or over it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Extensions {
    /** How much is given at once. */
    public static final Duration MORE = Duration.ofMinutes(15);

    private final MeetingLedger meetings;
    private final EditLedger edits;
    private final LiveLedger lives;
    private final Rights rights;
    private final Clock clock;
    private final Changes changes;

    /** For the container's proxy. */
    public Extensions() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Extensions(
            MeetingLedger meetings, EditLedger edits, LiveLedger lives, Rights rights, Clock clock, Changes changes) {
        this.meetings = meetings;
        this.edits = edits;
        this.lives = lives;
        this.rights = rights;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * Lets a webinar last a quarter of an hour longer than planned, or than now when it is over its time. Whatever is
     * promised after it on the same gateway goes to another one.
     *
     * @param end the planned end that the person has seen: pressed twice, it is prolonged once
     * @throws org.webinar.gateway.PromisedToNext when there is no other gateway for the next one; nothing has changed then
     * @throws org.webinar.Refusal when it is somebody else's, or does not run
     */
    public void extend(long meetingId, Instant end, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkRun(visitor, meeting);
        if (lives.running(meetingId).isEmpty()) {
            throw new NotRunning(meeting.name());
        }
        Planned planned = meeting.planned();
        Instant now = clock.instant();
        if (planned.end().equals(end) && Endings.offersMore(end, now)) {
            Instant until = (end.isAfter(now) ? end : now).plus(MORE);
            Duration length =
                    Duration.between(planned.start(), until).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
            Plan longer = new Plan(planned.name(), planned.start(), length, planned.chat());
            changes.noting(visitor, () -> edits.edit(meetingId, longer, planned, true));
            lives.tellAgain(meetingId);
        }
    }
}

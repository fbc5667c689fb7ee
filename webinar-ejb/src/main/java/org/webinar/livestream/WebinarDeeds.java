package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.webinar.change.Changes;
import org.webinar.change.Deed;
import org.webinar.change.Note;
import org.webinar.gateway.FreeTimes;
import org.webinar.gateway.NoGatewayFree;
import org.webinar.identity.Visitor;
import org.webinar.meeting.AsThing;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.Plan;

/** What presenters do with their webinars, done and written down. */
@ApplicationScoped
class WebinarDeeds {
    private final WebinarLedger webinars;
    private final FreeTimes free;
    private final MeetingLedger meetings;
    private final Changes changes;

    WebinarDeeds() {
        this(null, null, null, null);
    }

    @Inject
    WebinarDeeds(WebinarLedger webinars, FreeTimes free, MeetingLedger meetings, Changes changes) {
        this.webinars = webinars;
        this.free = free;
        this.meetings = meetings;
        this.changes = changes;
    }

    /** See {@link Webinars#plan}. */
    public long plan(Plan plan, Visitor visitor) {
        try {
            return added(visitor, () -> webinars.plan(plan, visitor));
        } catch (NoGatewayFree refusal) {
            throw free.named(refusal, 0);
        }
    }

    /** See {@link Webinars#planWaiting}. */
    public long planWaiting(Plan plan, Visitor visitor) {
        return added(visitor, () -> webinars.planWaiting(plan, visitor));
    }

    /** The same for a meeting without an audience. */
    public long planMeeting(Plan plan, Visitor visitor) {
        return added(visitor, () -> meetings.add(plan, visitor));
    }

    private long added(Visitor visitor, Supplier<Meeting> planned) {
        return changes.noting(visitor, () -> note(Deed.ADDED, planned.get()))
                .thing()
                .id();
    }

    private static Note note(Deed deed, Meeting meeting) {
        return Note.of(deed, AsThing.of(meeting));
    }

    /** Does it and writes it down, both or neither. */
    public void noting(Deed deed, Meeting meeting, Visitor visitor, Runnable it) {
        changes.noting(visitor, () -> {
            it.run();
            return note(deed, meeting);
        });
    }

    /** Writes down what has been done. */
    public void write(Deed deed, Meeting meeting, Visitor visitor) {
        changes.write(visitor, note(deed, meeting));
    }
}

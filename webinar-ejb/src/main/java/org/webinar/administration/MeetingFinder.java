package org.webinar.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.NoSuchMeeting;
import org.webinar.rights.Rights;

/** Where programs find meetings: those of the account that they act for, or those of the site for administrators. */
@Stateless
public class MeetingFinder {
    private final MeetingRegister register;
    private final MeetingLedger meetings;
    private final MeetingSheets sheets;
    private final Rights rights;

    /** For the container's proxy. */
    public MeetingFinder() {
        this(null, null, null, null);
    }

    @Inject
    MeetingFinder(MeetingRegister register, MeetingLedger meetings, MeetingSheets sheets, Rights rights) {
        this.register = register;
        this.meetings = meetings;
        this.sheets = sheets;
        this.rights = rights;
    }

    /**
     * One page of one's own meetings.
     *
     * @param page counted from nought
     * @param size how many stand on a page
     */
    public Page<MeetingSheet> own(MeetingFilter filter, int page, int size, Visitor visitor) {
        return found(filter.of(visitor.userId()), page, size);
    }

    /**
     * The same for everybody's.
     *
     * @throws org.webinar.Refusal when the person may not see them
     */
    public Page<MeetingSheet> all(MeetingFilter filter, int page, int size, Visitor visitor) {
        Rights.administrators(rights.maySeeMeetings(visitor));
        return found(filter, page, size);
    }

    private Page<MeetingSheet> found(MeetingFilter filter, int page, int size) {
        List<Meeting> found = register.find(filter, page * size, size).stream()
                .map(row -> (Meeting) row[0])
                .toList();
        return new Page<>(sheets.of(found), register.count(filter), page, size);
    }

    /**
     * One of them, for whoever may edit, delete, run or see it.
     *
     * @throws NoSuchMeeting when there is none, and for everybody else: nobody learns here what others plan
     */
    public MeetingSheet one(long meetingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        boolean sees = rights.mayEdit(visitor, meeting)
                || rights.mayDelete(visitor, meeting)
                || rights.maySeeMeetings(visitor)
                || rights.mayRun(visitor, meeting);
        if (!sees) {
            throw new NoSuchMeeting(String.valueOf(meetingId));
        }
        return sheets.of(List.of(meeting)).get(0);
    }
}

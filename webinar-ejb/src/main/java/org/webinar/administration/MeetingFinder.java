package org.webinar.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.identity.Directory;
import org.webinar.identity.Found;
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
    private final Directory directory;
    private final Rights rights;

    /** For the container's proxy. */
    public MeetingFinder() {
        this(null, null, null, null);
    }

    @Inject
    MeetingFinder(MeetingRegister register, MeetingLedger meetings, Directory directory, Rights rights) {
        this.register = register;
        this.meetings = meetings;
        this.directory = directory;
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
        return new Page<>(sheets(found), register.count(filter), page, size);
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
        return sheets(List.of(meeting)).get(0);
    }

    private List<MeetingSheet> sheets(List<Meeting> meetings) {
        List<Long> ids = meetings.stream().map(Meeting::id).toList();
        Map<Long, MeetingSheet.EventLink> events = register.events(ids);
        Set<Long> waiting = register.waiting(ids);
        Set<Integer> people = new HashSet<>();
        meetings.forEach(meeting -> {
            people.add(meeting.ownerId());
            people.addAll(meeting.roomPlan().owners());
        });
        Map<Integer, String> names =
                directory.people(people).stream().collect(Collectors.toMap(Found::userId, Found::username));
        return meetings.stream()
                .map(meeting -> new MeetingSheet(
                        meeting.id(),
                        meeting.slug(),
                        meeting.planned(),
                        meeting.personal(),
                        meeting.series().repeated(),
                        names.getOrDefault(meeting.ownerId(), ""),
                        meeting.roomPlan().owners().stream()
                                .map(owner -> names.getOrDefault(owner, ""))
                                .sorted()
                                .toList(),
                        events.get(meeting.id()),
                        waiting.contains(meeting.id())))
                .toList();
    }
}

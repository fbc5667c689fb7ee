package org.webinar.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.webinar.administration.MeetingFilter.Kind;
import org.webinar.identity.User;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.rights.Rights;

/** Where administrators see the meetings of the site, whoever owns them. */
@Stateless
public class MeetingDesk {
    /** How many stand on a page. */
    public static final int PER_PAGE = 25;

    private final MeetingRegister register;
    private final Rights rights;

    /** For the container's proxy. */
    public MeetingDesk() {
        this(null, null);
    }

    @Inject
    MeetingDesk(MeetingRegister register, Rights rights) {
        this.register = register;
        this.rights = rights;
    }

    /**
     * One page of them.
     *
     * @param page counted from nought
     * @throws org.webinar.Refusal when the person may not see them
     */
    public Page<MeetingRow> find(MeetingFilter filter, int page, Visitor visitor) {
        Rights.administrators(rights.maySeeMeetings(visitor));
        List<Object[]> found = register.find(filter, page * PER_PAGE, PER_PAGE);
        Set<Long> running = register.running(
                found.stream().map(one -> ((Meeting) one[0]).id()).toList());
        List<MeetingRow> rows = found.stream()
                .map(one -> row((Meeting) one[0], (User) one[1], running, visitor))
                .toList();
        return new Page<>(rows, register.count(filter), page, PER_PAGE);
    }

    private MeetingRow row(Meeting meeting, User owner, Set<Long> running, Visitor visitor) {
        String event = meeting.webinar() ? register.eventSlug(meeting.id()) : null;
        boolean runs = rights.mayRun(visitor, meeting);
        return new MeetingRow(
                meeting.id(),
                meeting.slug(),
                meeting.name(),
                owner.fullName(),
                meeting.slot(),
                kind(meeting),
                meeting.restricted(),
                running.contains(meeting.id()),
                event,
                new MeetingRow.May(
                        rights.mayEdit(visitor, meeting),
                        rights.mayDelete(visitor, meeting),
                        rights.maySeeRecordings(visitor, meeting),
                        runs && event != null,
                        meeting.webinar() && rights.maySeeLives(visitor)));
    }

    private static Kind kind(Meeting meeting) {
        if (meeting.personal()) {
            return Kind.PERSONAL;
        }
        return meeting.webinar() ? Kind.WEBINAR : Kind.PLAIN;
    }
}

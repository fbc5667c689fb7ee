package org.webinar.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webinar.identity.User;
import org.webinar.identity.Visitor;
import org.webinar.livestream.Event;
import org.webinar.meeting.Meeting;
import org.webinar.rights.Admission;
import org.webinar.rights.Keys;
import org.webinar.rights.Rights;

/** Where administrators see the live events of the site, whoever owns them. */
@Stateless
public class EventDesk {
    /** How many stand on a page. */
    public static final int PER_PAGE = 25;

    private final EventRegister register;
    private final Rights rights;

    /** For the container's proxy. */
    public EventDesk() {
        this(null, null);
    }

    @Inject
    EventDesk(EventRegister register, Rights rights) {
        this.register = register;
        this.rights = rights;
    }

    /**
     * One page of them.
     *
     * @param page counted from nought
     * @throws org.webinar.Refusal when the person may not see them
     */
    public Page<EventRow> find(EventFilter filter, int page, Visitor visitor) {
        Rights.administrators(rights.maySeeEvents(visitor));
        List<Object[]> found = register.find(filter, page * PER_PAGE, PER_PAGE);
        List<Long> ids = found.stream().map(row -> ((Event) row[0]).id()).toList();
        Set<Long> running = register.running(ids);
        Map<Long, Meeting> meetings = register.meetings(ids);
        // One that somebody deletes in this moment may have lost its meeting already.
        List<EventRow> rows = found.stream()
                .filter(row -> meetings.containsKey(((Event) row[0]).id()))
                .map(row -> {
                    Event event = (Event) row[0];
                    Meeting meeting = meetings.get(event.id());
                    return row(row, meeting, running.contains(event.id()), may(event, meeting, visitor));
                })
                .toList();
        return new Page<>(rows, register.count(filter), page, PER_PAGE);
    }

    /**
     * The broadcasters by which the list may be narrowed.
     *
     * @throws org.webinar.Refusal when the person may not see them
     */
    public List<BroadcasterChoice> broadcasters(Visitor visitor) {
        Rights.administrators(rights.maySeeEvents(visitor));
        return register.broadcasters();
    }

    private EventRow.May may(Event event, Meeting meeting, Visitor visitor) {
        return new EventRow.May(
                rights.mayWatch(visitor, event, Keys.NONE) != Admission.NO,
                rights.mayEditPage(visitor, event, meeting),
                rights.mayDeleteEvents(visitor));
    }

    private static EventRow row(Object[] row, Meeting meeting, boolean running, EventRow.May may) {
        Event event = (Event) row[0];
        boolean forSome = event.restricted()
                || !event.accessGroups().isEmpty()
                || !event.password().isEmpty();
        return new EventRow(
                event.id(),
                event.slug(),
                event.title(),
                ((User) row[1]).fullName(),
                (String) row[2],
                (String) row[3],
                event.slot(),
                running,
                event.draft(),
                forSome,
                meeting.id(),
                may);
    }
}

package org.webinar.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.rights.Rights;
import org.webinar.site.CurrentSite;

/** Where administrators see when gateways are used. */
@Stateless
public class CalendarDesk {
    private static final int MOST = 1_000;
    private static final Duration SOON = Duration.ofDays(31);

    @PersistenceContext
    private EntityManager database;

    private final Rights rights;
    private final CurrentSite site;

    /** For the container's proxy. */
    public CalendarDesk() {
        this(null, null);
    }

    @Inject
    CalendarDesk(Rights rights, CurrentSite site) {
        this.rights = rights;
        this.site = site;
    }

    /**
     * What is promised of the site's gateways, by time.
     *
     * @throws org.webinar.Refusal when the person may not see it
     */
    public List<Booking> between(Instant from, Instant to, Visitor visitor) {
        rights.checkSeeGateways(visitor);
        return bookings("r.takenFrom < :to and r.takenUntil > :from", from, to, MOST);
    }

    /**
     * What comes next on the site's gateways, by time.
     *
     * @throws org.webinar.Refusal when the person may not see it
     */
    public List<Booking> next(Instant from, Visitor visitor) {
        return between(from, from.plus(SOON), visitor);
    }

    /**
     * Webinars of the site that wait for a gateway, in the order in which they are served.
     *
     * @throws org.webinar.Refusal when the person may not see them
     */
    public List<Waiting> waiting(Visitor visitor) {
        rights.checkSeeGateways(visitor);
        return database.createQuery(
                        "select m, u.firstName, u.lastName, w.since from WaitingPlace w, Meeting m, User u"
                                + " where m.id = w.meetingId and u.id = m.ownerId and w.siteId = :site order by w.id",
                        Object[].class)
                .setParameter("site", site.id())
                .setMaxResults(MOST)
                .getResultStream()
                .map(CalendarDesk::waiting)
                .toList();
    }

    private static Waiting waiting(Object[] row) {
        Meeting meeting = (Meeting) row[0];
        return new Waiting(
                meeting.name(),
                (row[1] + " " + row[2]).strip(),
                meeting.slot().start(),
                meeting.slot().end(),
                (Instant) row[3]);
    }

    private List<Booking> bookings(String when, Instant from, Instant to, int most) {
        return database.createQuery(
                        "select r.gatewayId, r.slotStart, r.slotEnd, r.takenFrom, r.takenUntil, r.workingSince,"
                                + " m.id, m.name, u.firstName, u.lastName from Reservation r, Meeting m, User u"
                                + " where r.releasedAt is null and m.id = r.meetingId and u.id = m.ownerId"
                                + " and m.siteId = :site and " + when + " order by r.takenFrom, r.id",
                        Object[].class)
                .setParameter("site", site.id())
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most)
                .getResultStream()
                .map(CalendarDesk::booking)
                .toList();
    }

    private static Booking booking(Object[] row) {
        int i = 0;
        return new Booking(
                (Long) row[i++],
                (Instant) row[i++],
                (Instant) row[i++],
                (Instant) row[i++],
                (Instant) row[i++],
                row[i++] != null,
                (Long) row[i++],
                (String) row[i++],
                (row[i++] + " " + row[i]).strip());
    }
}

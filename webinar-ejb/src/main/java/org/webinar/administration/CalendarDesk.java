package org.webinar.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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

    private final Bookings bookings;
    private final Rights rights;
    private final CurrentSite site;

    /** For the container's proxy. */
    public CalendarDesk() {
        this(null, null, null);
    }

    @Inject
    CalendarDesk(Bookings bookings, Rights rights, CurrentSite site) {
        this.bookings = bookings;
        this.rights = rights;
        this.site = site;
    }

    /**
     * What the site's gateways are taken for in that time, and were: webinars, tests, and lives that are over.
     *
     * @throws org.webinar.Refusal when the person may not see it
     */
    public List<Booking> between(Instant from, Instant to, Visitor visitor) {
        rights.checkSeeGateways(visitor);
        return Stream.of(
                        bookings.promised(from, to),
                        bookings.pods(from, to),
                        bookings.past(from, to),
                        bookings.trials(from, to))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Booking::takenFrom))
                .toList();
    }

    /**
     * The webinars that come next on the site's gateways, by time.
     *
     * @throws org.webinar.Refusal when the person may not see it
     */
    public List<Booking> next(Instant from, Visitor visitor) {
        rights.checkSeeGateways(visitor);
        return Stream.concat(bookings.promised(from, from.plus(SOON)), bookings.pods(from, from.plus(SOON)))
                .sorted(Comparator.comparing(Booking::takenFrom))
                .toList();
    }

    /**
     * Webinars of the site that wait for a gateway, in the order in which they are served.
     *
     * @throws org.webinar.Refusal when the person may not see them
     */
    public List<Waiting> waiting(Visitor visitor) {
        rights.checkSeeGateways(visitor);
        return database.createQuery(
                        "select m.id, u.firstName, u.lastName, w.since from WaitingPlace w, Meeting m, User u"
                                + " where m.id = w.meetingId and u.id = m.ownerId and w.siteId = :site order by w.id",
                        Object[].class)
                .setParameter("site", site.id())
                .setMaxResults(MOST)
                .getResultStream()
                .map(this::waiting)
                .toList();
    }

    /** Meetings are read one by one: EclipseLink can't read what is fetched in batches beside other columns. */
    private Waiting waiting(Object[] row) {
        Meeting meeting = database.find(Meeting.class, row[0]);
        return new Waiting(
                meeting.name(),
                (row[1] + " " + row[2]).strip(),
                meeting.slot().start(),
                meeting.slot().end(),
                (Instant) row[3]);
    }
}

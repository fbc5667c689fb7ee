package org.webinar.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.webinar.administration.Booking.Kind;
import org.webinar.site.CurrentSite;

/** What the tables know of when the site's gateways are, or were, taken. */
@ApplicationScoped
@Transactional
class Bookings {
    private static final int MOST = 1_000;
    private static final String OF_WEBINAR = " m.name, u.firstName, u.lastName";

    @PersistenceContext
    private EntityManager database;

    private final CurrentSite site;
    private final Clock clock;

    Bookings() {
        this(null, null);
    }

    @Inject
    Bookings(CurrentSite site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /** Webinars to which a gateway is promised, or at work. */
    public Stream<Booking> promised(Instant from, Instant to) {
        return rows(
                        "select r.gatewayId, r.slotStart, r.slotEnd, r.takenFrom, r.takenUntil, r.workingSince,"
                                + OF_WEBINAR + " from Reservation r, Meeting m, User u"
                                + " where r.releasedAt is null and m.id = r.meetingId and u.id = m.ownerId"
                                + " and m.siteId = :site and r.takenFrom < :to and r.takenUntil > :from"
                                + " order by r.takenFrom, r.id",
                        from,
                        to)
                .map(row -> new Booking(
                        (Long) row[0],
                        row[5] == null ? Kind.PROMISED : Kind.WORKING,
                        (Instant) row[1],
                        (Instant) row[2],
                        (Instant) row[3],
                        (Instant) row[4],
                        (String) row[6],
                        person(row, 7)));
    }

    /** Webinars that Pod has planned itself, for a gateway that we have promised to nobody for it. */
    public Stream<Booking> pods(Instant from, Instant to) {
        return rows(
                        "select t.gatewayId, e.start, e.end," + OF_WEBINAR
                                + " from EventTie t, RoomEvent e, Meeting m, User u"
                                + " where e.id = t.eventId and m.id = t.meetingId and m.webinar = true"
                                + " and u.id = m.ownerId and m.siteId = :site and e.start < :to and e.end > :from"
                                + " and not exists (select r.id from Reservation r where r.meetingId = t.meetingId)"
                                + " order by e.start, e.id",
                        from,
                        to)
                .map(row -> over(row, Kind.PODS, (String) row[3], person(row, 4)));
    }

    /** What gateways have done for lives and have stopped doing. */
    public Stream<Booking> past(Instant from, Instant to) {
        return rows(
                        "select w.gatewayId, w.askedAt, w.stoppedAt," + OF_WEBINAR
                                + " from GatewayWork w, LiveSession s, Meeting m, User u where s.id = w.sessionId"
                                + " and m.id = s.meetingId and u.id = m.ownerId and m.siteId = :site"
                                + " and w.stopWishedAt is not null and w.askedAt < :to and w.stoppedAt > :from"
                                + " order by w.askedAt, w.id",
                        from,
                        to)
                .map(row -> over(row, Kind.PAST, (String) row[3], person(row, 4)));
    }

    /** Tests of gateways: those that are over, and those that run, until now. */
    public Stream<Booking> trials(Instant from, Instant to) {
        Instant now = clock.instant();
        return rows(
                        "select t.gatewayId, t.begunAt, t.endedAt, t.askedBy from Trial t, Gateway g"
                                + " where g.id = t.gatewayId and g.siteId = :site and t.begunAt < :to"
                                + " and (t.endedAt is null or t.endedAt > :from) order by t.begunAt, t.id",
                        from,
                        to)
                .peek(row -> row[2] = row[2] == null ? now : row[2])
                .map(row -> over(row, Kind.TRIAL, "", (String) row[3]));
    }

    /** From the moment it began to the moment it ended, without a margin. */
    private static Booking over(Object[] row, Kind kind, String webinar, String owner) {
        Instant start = (Instant) row[1];
        Instant end = (Instant) row[2];
        return new Booking((Long) row[0], kind, start, end, start, end, webinar, owner);
    }

    private static String person(Object[] row, int first) {
        return (row[first] + " " + row[first + 1]).strip();
    }

    private Stream<Object[]> rows(String query, Instant from, Instant to) {
        return database.createQuery(query, Object[].class)
                .setParameter("site", site.id())
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST)
                .getResultStream();
    }
}

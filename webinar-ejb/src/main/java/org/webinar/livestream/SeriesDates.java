package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.rights.Rights;

/** Finds the webinars that were planned together as dates of one series. */
@ApplicationScoped
@Transactional
class SeriesDates {
    @PersistenceContext
    private EntityManager database;

    private final Rights rights;
    private final Clock clock;

    SeriesDates() {
        this(null, null);
    }

    @Inject
    SeriesDates(Rights rights, Clock clock) {
        this.rights = rights;
        this.clock = clock;
    }

    /** Where it was planned; empty when it was planned alone. */
    public Optional<SeriesPlace> place(long meetingId) {
        return Optional.ofNullable(database.find(SeriesPlace.class, meetingId));
    }

    /** Which of how many it is; empty when there is no other. */
    public Optional<SeriesRank> rank(long meetingId) {
        return Optional.ofNullable(ranks(List.of(meetingId)).get(meetingId));
    }

    /** The same for several; nothing for those that have no other. */
    public Map<Long, SeriesRank> ranks(Collection<Long> meetings) {
        return meetings.isEmpty()
                ? Map.of()
                : SeriesRank.among(database.createQuery(
                                "select p.meetingId, p.series, m.startAt from SeriesPlace p, Meeting m"
                                        + " where m.id = p.meetingId and p.series in"
                                        + " (select q.series from SeriesPlace q where q.meetingId in :meetings)",
                                Object[].class)
                        .setParameter("meetings", meetings)
                        .getResultStream()
                        .map(row -> new SeriesRank.Date((Long) row[0], (String) row[1], (Instant) row[2]))
                        .toList());
    }

    /** The others that this person may edit, that are webinars still and not over; those that begin first before the others. */
    public List<Meeting> editable(Meeting meeting, SeriesReach reach, Visitor visitor) {
        return others(meeting, reach).stream()
                .filter(other -> rights.mayEdit(visitor, other))
                .toList();
    }

    /** The same for those that this person may delete. */
    public List<Meeting> deletable(Meeting meeting, SeriesReach reach, Visitor visitor) {
        return others(meeting, reach).stream()
                .filter(other -> rights.mayDelete(visitor, other))
                .toList();
    }

    private List<Meeting> others(Meeting meeting, SeriesReach reach) {
        if (reach == SeriesReach.THIS) {
            return List.of();
        }
        Instant start = meeting.slot().start();
        return database
                .createQuery(
                        "select m from Meeting m, SeriesPlace p, SeriesPlace mine where mine.meetingId = :meeting"
                                + " and p.series = mine.series and p.meetingId <> :meeting and m.id = p.meetingId"
                                + " and m.webinar = true and m.siteId = :site order by m.startAt, m.id",
                        Meeting.class)
                .setParameter("meeting", meeting.id())
                .setParameter("site", meeting.siteId())
                .getResultList()
                .stream()
                .filter(other -> other.slot().end().isAfter(clock.instant()))
                .filter(other ->
                        reach == SeriesReach.COMING || other.slot().start().isAfter(start))
                .toList();
    }
}

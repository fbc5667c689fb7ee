package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.webinar.gateway.Reservations;
import org.webinar.letter.AdminNotes;
import org.webinar.meeting.Meeting;

/**
 * The webinars for which no gateway was free. Each stays a webinar, without event and livestream until there is one, and
 * is served in its turn (Pod made it a mere meeting without a word).
 */
@ApplicationScoped
@Transactional
class WaitingList {
    /** Webinars further apart are in nobody's way: no gateway needs more time before and after. */
    private static final Duration APART = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager database;

    private final Reservations reservations;
    private final Announcements announcements;
    private final AdminNotes admins;
    private final jakarta.enterprise.event.Event<WaitingEnded> ended;
    private final Clock clock;

    WaitingList() {
        this(null, null, null, null, null);
    }

    @Inject
    WaitingList(
            Reservations reservations,
            Announcements announcements,
            AdminNotes admins,
            jakarta.enterprise.event.Event<WaitingEnded> ended,
            Clock clock) {
        this.reservations = reservations;
        this.announcements = announcements;
        this.admins = admins;
        this.ended = ended;
        this.clock = clock;
    }

    /** Takes the last place, and lets the administrators know. */
    public void join(Meeting meeting) {
        database.persist(new WaitingPlace(meeting, clock.instant()));
        admins.note("waiting", meeting.name(), meeting.slot());
    }

    /** Gives a place up; a meeting that has none is as well. */
    public void leave(long meetingId) {
        place(meetingId).ifPresent(database::remove);
    }

    public boolean waits(long meetingId) {
        return place(meetingId).isPresent();
    }

    /** How many are before it, and itself: the first is 1. */
    public long placeOf(long meetingId) {
        return database.createQuery(
                        "select count(w) from WaitingPlace w, WaitingPlace mine where mine.meetingId = :meeting"
                                + " and w.siteId = mine.siteId and w.id <= mine.id",
                        Long.class)
                .setParameter("meeting", meetingId)
                .getSingleResult();
    }

    private Optional<WaitingPlace> place(long meetingId) {
        return database.createQuery("select w from WaitingPlace w where w.meetingId = :meeting", WaitingPlace.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .findFirst();
    }

    /** The meetings that wait, in the order in which they are served. */
    public List<Long> inOrder() {
        return database.createQuery("select w.meetingId from WaitingPlace w order by w.id", Long.class)
                .getResultList();
    }

    /**
     * Gives the webinar what it waits for, if there is something for its time now. Whoever waits for a time that has passed
     * or for a meeting that is gone gives up the place.
     *
     * @return whether it has been served
     */
    public boolean serve(long meetingId) {
        Meeting meeting = database.find(Meeting.class, meetingId, LockModeType.PESSIMISTIC_WRITE);
        if (!waits(meetingId)) {
            return false;
        }
        if (meeting == null || !meeting.webinar() || !meeting.slot().end().isAfter(clock.instant())) {
            leave(meetingId);
            return false;
        }
        boolean served = serve(meeting);
        if (served) {
            ended.fire(new WaitingEnded(meetingId));
        }
        return served;
    }

    /** The same for one whose row is locked already. */
    public boolean serve(Meeting meeting) {
        if (!couldHave(meeting) || somebodyGoesFirst(meeting)) {
            return false;
        }
        boolean served = reservations
                .reserveIfFree(meeting.id(), meeting.slot(), meeting.siteId())
                .map(promise -> announcements.announce(meeting, promise))
                .isPresent();
        if (served) {
            leave(meeting.id());
        }
        return served;
    }

    /**
     * Whether something is free for somebody who has waited longer: another round, here or on another server, is about to
     * serve him. Nobody else can take it meanwhile, for whoever looks at the pool has its lock to the end of the
     * transaction.
     */
    public boolean somebodyGoesFirst(Meeting meeting) {
        return longerWaiting(meeting).stream()
                .filter(other -> other.slot().overlaps(meeting.slot().widened(APART, APART)))
                .anyMatch(this::couldHave);
    }

    private boolean couldHave(Meeting meeting) {
        return reservations.couldReserve(meeting.id(), meeting.slot(), meeting.siteId());
    }

    /** Whoever has no place of his own comes last. */
    private List<Meeting> longerWaiting(Meeting meeting) {
        Instant now = clock.instant();
        return database
                .createQuery(
                        "select m from Meeting m, WaitingPlace w where m.id = w.meetingId and w.siteId = :site"
                                + " and w.id < :mine and m.webinar = true order by w.id",
                        Meeting.class)
                .setParameter("site", meeting.siteId())
                .setParameter("mine", place(meeting.id()).map(WaitingPlace::id).orElse(Long.MAX_VALUE))
                .getResultList()
                .stream()
                .filter(other -> other.slot().end().isAfter(now))
                .toList();
    }
}

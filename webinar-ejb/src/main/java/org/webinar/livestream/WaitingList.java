package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
    @PersistenceContext
    private EntityManager database;

    private final Reservations reservations;
    private final Announcements announcements;
    private final AdminNotes admins;
    private final Clock clock;

    WaitingList() {
        this(null, null, null, null);
    }

    @Inject
    WaitingList(Reservations reservations, Announcements announcements, AdminNotes admins, Clock clock) {
        this.reservations = reservations;
        this.announcements = announcements;
        this.admins = admins;
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
        return serve(meeting);
    }

    /** The same for one whose row is locked already. */
    public boolean serve(Meeting meeting) {
        boolean served = reservations
                .reserveIfFree(meeting.id(), meeting.slot(), meeting.siteId())
                .map(promise -> announcements.announce(meeting, promise))
                .isPresent();
        if (served) {
            leave(meeting.id());
        }
        return served;
    }
}

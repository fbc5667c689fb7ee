package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.webinar.meeting.Meeting;

/** The stored wishes of those whose room is open while their webinar still waits for a gateway. */
@ApplicationScoped
@Transactional
class StartWishes {
    @PersistenceContext
    private EntityManager database;

    private final WaitingList waiting;
    private final Clock clock;

    StartWishes() {
        this(null, null);
    }

    @Inject
    StartWishes(WaitingList waiting, Clock clock) {
        this.waiting = waiting;
        this.clock = clock;
    }

    /** Keeps the wish until there is a gateway, or the room is closed. */
    public void keep(long meetingId, Curtain curtain) {
        StartWish wish = Optional.ofNullable(database.find(StartWish.class, meetingId))
                .orElseGet(() -> {
                    StartWish fresh = new StartWish(meetingId);
                    fresh.wish(curtain, clock.instant());
                    database.persist(fresh);
                    return fresh;
                });
        wish.wish(curtain, clock.instant());
    }

    /** It has been fulfilled, or nobody wishes it any more; when there is none that is well, too. */
    public void forget(long meetingId) {
        database.createQuery("delete from StartWish w where w.meetingId = :meeting")
                .setParameter("meeting", meetingId)
                .executeUpdate();
    }

    /** All of them, the oldest first. */
    public List<StartWish> all() {
        return database.createQuery("select w from StartWish w order by w.wishedAt, w.meetingId", StartWish.class)
                .getResultList();
    }

    /** The meeting of a wish, on whichever site; empty when it has been deleted, or is no webinar any more. */
    public Optional<Meeting> webinar(StartWish wish) {
        return Optional.ofNullable(database.find(Meeting.class, wish.meetingId()))
                .filter(Meeting::webinar);
    }

    /** Whether what it waited for is there. */
    public boolean served(StartWish wish) {
        return !waiting.waits(wish.meetingId());
    }
}

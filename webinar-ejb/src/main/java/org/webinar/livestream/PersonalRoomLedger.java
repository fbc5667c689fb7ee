package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.RoomPlan;
import org.webinar.site.CurrentSite;

/** The rooms of people's own: one for each person and site. */
@ApplicationScoped
@Transactional
class PersonalRoomLedger {
    @PersistenceContext
    private EntityManager database;

    private final MeetingLedger meetings;
    private final CurrentSite site;
    private final Clock clock;

    PersonalRoomLedger() {
        this(null, null, null);
    }

    @Inject
    PersonalRoomLedger(MeetingLedger meetings, CurrentSite site, Clock clock) {
        this.meetings = meetings;
        this.site = site;
        this.clock = clock;
    }

    /** Number of this person's own room; Pod may have made it, and even two. */
    public Optional<Long> of(Visitor owner) {
        return database.createQuery(
                        "select m.id from Meeting m where m.ownerId = :owner and m.siteId = :site"
                                + " and m.defaults.personal = true order by m.id",
                        Long.class)
                .setParameter("owner", owner.userId())
                .setParameter("site", site.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Makes it, unless it is there. Two who do it at once for the same person wait for each other, or one of them fails. */
    public long make(String name, RoomPlan room, Visitor owner) {
        String key = PersonalRoomWish.key(owner.userId(), site.id());
        if (database.find(PersonalRoomWish.class, key, LockModeType.PESSIMISTIC_WRITE) == null) {
            database.persist(new PersonalRoomWish(key, clock.instant()));
            database.flush();
        }
        return of(owner).orElseGet(() -> {
            Meeting made = meetings.addPersonal(name, room, owner);
            return made.id();
        });
    }
}

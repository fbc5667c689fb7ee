package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.webinar.identity.User;
import org.webinar.meeting.Guest;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.PlanRules;

/** Writes down who comes into rooms, where Pod does. */
@ApplicationScoped
@Transactional
class SessionLogLedger {
    private static final int MOST_SHOWN = 200;

    @PersistenceContext
    private EntityManager database;

    private final PlanRules rules;

    SessionLogLedger() {
        this(null);
    }

    @Inject
    SessionLogLedger(PlanRules rules) {
        this.rules = rules;
    }

    /**
     * Somebody comes in. Pod read, added and wrote without a lock, so that of two who came at once one was lost, and stumbled
     * over viewers where nobody had opened a session; here whoever comes first begins one.
     *
     * @param fresh whether the room was not open before
     */
    public void note(long meetingId, Guest guest, boolean fresh) {
        Meeting meeting = database.find(Meeting.class, meetingId, LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null) {
            return;
        }
        boolean moderator = guest.role() == Guest.Role.MODERATOR;
        SessionLog log = newest(meetingId)
                .filter(found -> !(moderator && fresh))
                .orElseGet(() -> {
                    SessionLog begun = new SessionLog(meetingId, creator(guest, meeting), rules.now());
                    database.persist(begun);
                    return begun;
                });
        log.add(new Joined(LocalDateTime.ofInstant(rules.now(), rules.zone()), guest.name(), moderator));
    }

    private int creator(Guest guest, Meeting meeting) {
        return database.createQuery("select u from User u where u.username = :username", User.class)
                .setParameter("username", guest.externalId() == null ? "" : guest.externalId())
                .getResultStream()
                .map(User::id)
                .findFirst()
                .orElse(meeting.ownerId());
    }

    private Optional<SessionLog> newest(long meetingId) {
        return all(meetingId, 1).stream().findFirst();
    }

    /** The sessions of a meeting, the latest first. */
    public List<SessionLog> of(long meetingId) {
        return all(meetingId, MOST_SHOWN);
    }

    private List<SessionLog> all(long meetingId, int most) {
        return database.createQuery(
                        "select s from SessionLog s where s.meetingId = :meeting order by s.createdAt desc, s.id desc",
                        SessionLog.class)
                .setParameter("meeting", meetingId)
                .setMaxResults(most)
                .getResultList();
    }
}

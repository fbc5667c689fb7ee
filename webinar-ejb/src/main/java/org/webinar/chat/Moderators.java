package org.webinar.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.webinar.identity.User;
import org.webinar.identity.Visitor;
import org.webinar.livestream.LiveEvents;

/** Who keeps order in a conversation: whoever runs the webinar, and those whom they have named. */
@ApplicationScoped
@Transactional
class Moderators {
    @PersistenceContext
    private EntityManager database;

    private final LiveEvents events;
    private final Event<RoleChanged> changed;
    private final Clock clock;

    Moderators() {
        this(null, null, null);
    }

    @Inject
    Moderators(LiveEvents events, Event<RoleChanged> changed, Clock clock) {
        this.events = events;
        this.changed = changed;
        this.clock = clock;
    }

    /** Whose voice somebody has; null is a stranger. */
    public Part part(long eventId, Visitor visitor) {
        if (visitor == null) {
            return Part.VIEWER;
        }
        if (events.mayRun(eventId, visitor)) {
            return Part.PRESENTER;
        }
        return named(eventId, visitor.userId()) ? Part.MODERATOR : Part.VIEWER;
    }

    private boolean named(long eventId, int userId) {
        return database.createQuery(
                                "select count(m) from ChatModerator m where m.eventId = :event and m.userId = :user",
                                Long.class)
                        .setParameter("event", eventId)
                        .setParameter("user", userId)
                        .getSingleResult()
                > 0;
    }

    /** Those who have been named, by name. */
    public List<NamedModerator> of(long eventId) {
        return database.createQuery(
                        "select u from User u, ChatModerator m where m.eventId = :event and u.id = m.userId"
                                + " order by u.lastName, u.firstName",
                        User.class)
                .setParameter("event", eventId)
                .getResultStream()
                .map(user -> new NamedModerator(user.id(), user.fullName()))
                .toList();
    }

    /** Names one; naming twice is naming once. */
    public void name(long eventId, int userId, int by) {
        if (!named(eventId, userId)) {
            database.persist(new ChatModerator(eventId, userId, by, clock.instant()));
            changed.fire(new RoleChanged(eventId, userId));
        }
    }

    public void dismiss(long eventId, int userId) {
        database.createQuery("delete from ChatModerator m where m.eventId = :event and m.userId = :user")
                .setParameter("event", eventId)
                .setParameter("user", userId)
                .executeUpdate();
        changed.fire(new RoleChanged(eventId, userId));
    }
}

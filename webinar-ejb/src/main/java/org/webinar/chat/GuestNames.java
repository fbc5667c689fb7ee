package org.webinar.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.webinar.livestream.EventView;

/** Keeps guests from taking the name of somebody who is there, or one that looks like it. */
@ApplicationScoped
@Transactional
class GuestNames {
    private static final int MOST_PEOPLE = 2_000;

    @PersistenceContext
    private EntityManager database;

    /**
     * Throws {@link NameTaken} when the name is somebody else's: of the chat, or one of these others. Whoever has written
     * under it before has it: looking through all accounts for each message would keep everybody else waiting.
     */
    public void check(EventView event, Writer guest, Collection<String> others) {
        if (has(event.id(), guest)) {
            return;
        }
        String name = Fold.of(guest.name());
        boolean taken = Stream.of(
                        Stream.of(event.presenter()),
                        writers(event.id(), guest),
                        moderators(event.id()),
                        others.stream())
                .flatMap(names -> names)
                .map(Fold::of)
                .anyMatch(name::equals);
        if (taken || isAccount(guest.name())) {
            throw new NameTaken(guest.name());
        }
    }

    private boolean has(long eventId, Writer guest) {
        return database.createQuery(
                                "select count(m) from ChatMessage m where m.eventId = :event"
                                        + " and m.authorGuest = :guest and m.authorName = :name",
                                Long.class)
                        .setParameter("event", eventId)
                        .setParameter("guest", guest.guest())
                        .setParameter("name", guest.name())
                        .getSingleResult()
                > 0;
    }

    private Stream<String> writers(long eventId, Writer guest) {
        return database.createQuery(
                        "select distinct m.authorName from ChatMessage m where m.eventId = :event"
                                + " and (m.authorGuest is null or m.authorGuest <> :guest)",
                        String.class)
                .setParameter("event", eventId)
                .setParameter("guest", guest.guest())
                .setMaxResults(MOST_PEOPLE)
                .getResultStream();
    }

    private Stream<String> moderators(long eventId) {
        return database.createQuery(
                        "select u from User u, ChatModerator m where m.eventId = :event and u.id = m.userId",
                        org.webinar.identity.User.class)
                .setParameter("event", eventId)
                .getResultStream()
                .map(org.webinar.identity.User::fullName);
    }

    /** Letter by letter but for case: whoever has an account and is not here is not compared by looks. */
    private boolean isAccount(String name) {
        return database.createQuery(
                                "select count(u) from User u where lower(u.username) = :name"
                                        + " or lower(concat(u.firstName, ' ', u.lastName)) = :name"
                                        + " or lower(concat(u.lastName, ' ', u.firstName)) = :name",
                                Long.class)
                        .setParameter("name", name.strip().toLowerCase(Locale.ROOT))
                        .getSingleResult()
                > 0;
    }
}

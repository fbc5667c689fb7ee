package org.webinar.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The rows of conversations: one writer at a time in each. */
@ApplicationScoped
@Transactional
class ConversationRows {
    @PersistenceContext
    private EntityManager database;

    private final FreshConversations fresh;

    ConversationRows() {
        this(null);
    }

    @Inject
    ConversationRows(FreshConversations fresh) {
        this.fresh = fresh;
    }

    /**
     * The conversation of the event, held until the transaction ends. So changes become visible in the order of their
     * numbers, and whoever has read up to one has missed none; and a message that comes twice at once is seen by the
     * second.
     */
    public Conversation hold(long eventId) {
        Conversation held = locked(eventId);
        if (held == null) {
            try {
                fresh.make(eventId);
            } catch (PersistenceException madeMeanwhile) {
                return Optional.ofNullable(locked(eventId)).orElseThrow(() -> madeMeanwhile);
            }
            held = locked(eventId);
        }
        return held;
    }

    private Conversation locked(long eventId) {
        return database.find(Conversation.class, eventId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The conversation as it stands; empty while nobody has said or decided anything. */
    public Optional<Conversation> find(long eventId) {
        return Optional.ofNullable(database.find(Conversation.class, eventId));
    }

    /** The numbers of the last changes in these conversations; an event without a conversation is left out. */
    public Map<Long, Long> revisions(Collection<Long> eventIds) {
        Map<Long, Long> revisions = new HashMap<>();
        if (!eventIds.isEmpty()) {
            database.createQuery(
                            "select c.eventId, c.revision from Conversation c where c.eventId in :events",
                            Object[].class)
                    .setParameter("events", eventIds)
                    .getResultStream()
                    .forEach(row -> revisions.put((Long) row[0], (Long) row[1]));
        }
        return revisions;
    }
}

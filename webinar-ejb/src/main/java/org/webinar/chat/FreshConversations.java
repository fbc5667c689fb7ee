package org.webinar.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Makes the rows of conversations, in a transaction apart: of two who make the same one, the second fails alone. */
@ApplicationScoped
class FreshConversations {
    @PersistenceContext
    private EntityManager database;

    /** Throws a PersistenceException when somebody was faster. */
    @Transactional(TxType.REQUIRES_NEW)
    public void make(long eventId) {
        Long latest = database.createQuery(
                        "select max(m.revision) from ChatMessage m where m.eventId = :event", Long.class)
                .setParameter("event", eventId)
                .getSingleResult();
        database.persist(new Conversation(eventId, latest == null ? 0 : latest));
        database.flush();
    }
}

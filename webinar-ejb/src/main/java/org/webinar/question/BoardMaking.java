package org.webinar.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Makes boards, each in a transaction of its own: of two who come first at once, one fails and finds the other's. */
@ApplicationScoped
class BoardMaking {
    @PersistenceContext
    private EntityManager database;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void make(long eventId) {
        database.persist(new Board(eventId));
        database.flush();
    }
}

package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** All that was ever promised to a meeting, given back or not. */
@ApplicationScoped
@Transactional
public class PromiseHistory {
    @PersistenceContext
    private EntityManager database;

    /** The oldest first. */
    public List<PromiseSummary> of(long meetingId) {
        return database.createQuery(
                        "select r from Reservation r where r.meetingId = :meeting order by r.id", Reservation.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .map(Reservation::summary)
                .toList();
    }
}

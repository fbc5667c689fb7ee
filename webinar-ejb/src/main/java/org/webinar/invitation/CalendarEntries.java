package org.webinar.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The rows by which servers agree on who tells people something. */
@ApplicationScoped
@Transactional
class CalendarEntries {
    @PersistenceContext
    private EntityManager database;

    /** The entry of a meeting, held until the transaction ends; empty when nobody has been invited to it. */
    public Optional<CalendarEntry> hold(long meetingId) {
        CalendarEntry entry = database.find(CalendarEntry.class, meetingId, LockModeType.PESSIMISTIC_WRITE);
        if (entry != null) {
            // What another server has written meanwhile.
            database.refresh(entry);
        }
        return Optional.ofNullable(entry);
    }
}

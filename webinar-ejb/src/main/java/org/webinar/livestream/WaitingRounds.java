package org.webinar.livestream;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.database.Database;
import org.webinar.time.Round;

/**
 * Serves those who wait for a gateway: as soon as something becomes free, and now and then; then whoever has opened the
 * room meanwhile goes on air. Other servers have their rounds, too: {@link WaitingList} keeps the order.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WaitingRounds {
    private static final Logger LOG = Logger.getLogger(WaitingRounds.class.getName());

    private final Database database;
    private final WaitingList waiting;
    private final LateStarts starts;

    /** One round at a time: more would only wait for each other, each with a connection to the database. */
    private final ReentrantLock turn = new ReentrantLock();

    /** For the container's proxy. */
    public WaitingRounds() {
        this(null, null, null);
    }

    @Inject
    WaitingRounds(Database database, WaitingList waiting, LateStarts starts) {
        this.database = database;
        this.waiting = waiting;
        this.starts = starts;
    }

    /** Looks once, at all that wait. */
    @Schedule(second = "*/15", minute = "*", hour = "*", persistent = false)
    public void round() {
        if (database.serves()) {
            turn.lock();
            try {
                Round.of("the waiting list", () -> waiting.inOrder()
                        .forEach(id -> Round.of("the place of meeting " + id, () -> serve(id))));
                Round.of("those who wait with an open room", starts::round);
            } finally {
                turn.unlock();
            }
        }
    }

    private void serve(long meetingId) {
        if (waiting.serve(meetingId)) {
            LOG.log(Level.INFO, "webinar: meeting {0} has waited for a gateway and has one now", meetingId);
        }
    }
}

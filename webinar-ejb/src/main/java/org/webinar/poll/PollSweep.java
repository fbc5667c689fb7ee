package org.webinar.poll;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.webinar.database.Database;
import org.webinar.time.Round;

/** Forgets the polls of events that have been deleted, here or in Pod. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PollSweep {
    private final Database database;
    private final PollErasure erasure;

    /** For the container's proxy. */
    public PollSweep() {
        this(null, null);
    }

    @Inject
    PollSweep(Database database, PollErasure erasure) {
        this.database = database;
        this.erasure = erasure;
    }

    /** Looks once. */
    @Schedule(minute = "3/5", hour = "*", persistent = false)
    public void round() {
        if (database.serves()) {
            Round.of("forgetting orphaned polls", erasure::forgetOrphans);
        }
    }
}

package org.webinar.change;

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

/** Forgets changes that have been kept long enough. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChangeSweep {
    private final Database database;
    private final Changes changes;

    /** For the container's proxy. */
    public ChangeSweep() {
        this(null, null);
    }

    @Inject
    ChangeSweep(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /** Looks once. */
    @Schedule(minute = "23", hour = "*", persistent = false)
    public void round() {
        if (database.serves()) {
            Round.of("forgetting changes that were kept long enough", changes::forgetOld);
        }
    }
}

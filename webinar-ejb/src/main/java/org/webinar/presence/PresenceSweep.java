package org.webinar.presence;

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

/** Forgets how many watched events that have been deleted, here or in Pod. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PresenceSweep {
    private final Database database;
    private final PresenceLedger ledger;

    /** For the container's proxy. */
    public PresenceSweep() {
        this(null, null);
    }

    @Inject
    PresenceSweep(Database database, PresenceLedger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** Looks once. */
    @Schedule(minute = "4/5", hour = "*", persistent = false)
    public void round() {
        if (database.serves()) {
            Round.of("forgetting the numbers of deleted events", ledger::forgetOrphans);
        }
    }
}

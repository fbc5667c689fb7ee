package org.webinar.invitation;

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

/**
 * Looks now and then whether meetings are still what those who are invited have in their calendars, and tells them. It looks
 * rather than listens: Pod changes and deletes meetings without a word to us.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvitationRounds {
    private final Database database;
    private final InvitationLedger ledger;

    /** For the container's proxy. */
    public InvitationRounds() {
        this(null, null);
    }

    @Inject
    InvitationRounds(Database database, InvitationLedger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** Looks once. */
    @Schedule(second = "5/20", minute = "*", hour = "*", persistent = false)
    public void round() {
        if (database.serves()) {
            Round.of("the look at invitations", () -> ledger.open()
                    .forEach(meeting ->
                            Round.of("telling those who are invited to " + meeting, () -> ledger.follow(meeting))));
        }
    }
}

package org.webinar.chat;

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

/** Forgets the conversations of events that have been deleted, here or in Pod. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChatSweep {
    private final Database database;
    private final ChatLedger ledger;

    /** For the container's proxy. */
    public ChatSweep() {
        this(null, null);
    }

    @Inject
    ChatSweep(Database database, ChatLedger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** Looks once. */
    @Schedule(minute = "*/5", hour = "*", persistent = false)
    public void round() {
        if (database.serves()) {
            Round.of("forgetting orphaned chats", ledger::forgetOrphans);
        }
    }
}

package org.webinar.chat;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.database.Database;
import org.webinar.settings.ChatCatalogue;
import org.webinar.settings.Settings;
import org.webinar.time.Round;

/** Forgets the conversations of events that have been deleted, here or in Pod, and messages that are old enough. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChatSweep {
    private static final Logger LOG = Logger.getLogger(ChatSweep.class.getName());

    private final Database database;
    private final ErasureLedger ledger;
    private final Settings settings;
    private final Clock clock;
    private final Event<KeptLongEnough> keptLongEnough;

    /** For the container's proxy. */
    public ChatSweep() {
        this(null, null, null, null, null);
    }

    @Inject
    ChatSweep(
            Database database,
            ErasureLedger ledger,
            Settings settings,
            Clock clock,
            Event<KeptLongEnough> keptLongEnough) {
        this.database = database;
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
        this.keptLongEnough = keptLongEnough;
    }

    /** Looks once. */
    @Schedule(minute = "*/5", hour = "*", persistent = false)
    public void round() {
        if (database.serves()) {
            Round.of("forgetting orphaned chats", ledger::forgetOrphans);
        }
    }

    /** Deletes what has been kept long enough. */
    @Schedule(minute = "*/15", hour = "*", persistent = false)
    public void forgetOld() {
        if (database.serves()) {
            Round.of("forgetting old chats", this::forgetBatches);
        }
    }

    private void forgetBatches() {
        Instant moment = clock.instant().minus(settings.get(ChatCatalogue.RETENTION));
        keptLongEnough.fire(new KeptLongEnough(moment));
        int forgotten = ledger.forgetBefore(moment);
        while (forgotten > 0) {
            LOG.log(Level.INFO, "webinar: {0} chat messages from before {1} have been deleted", new Object[] {
                forgotten, moment
            });
            forgotten = ledger.forgetBefore(moment);
        }
    }
}

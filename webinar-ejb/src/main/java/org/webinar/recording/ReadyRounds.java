package org.webinar.recording;

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

/** Tells of recordings that are ready, and looks for those of which nobody has told us. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadyRounds {
    private final Database database;
    private final ReadyLedger ready;
    private final ReadyLetters letters;
    private final AwaitedLedger awaited;
    private final Lookout lookout;

    /** For the container's proxy. */
    public ReadyRounds() {
        this(null, null, null, null, null);
    }

    @Inject
    ReadyRounds(Database database, ReadyLedger ready, ReadyLetters letters, AwaitedLedger awaited, Lookout lookout) {
        this.database = database;
        this.ready = ready;
        this.letters = letters;
        this.awaited = awaited;
        this.lookout = lookout;
    }

    /** Puts mails into the outbox. */
    @Schedule(second = "13/20", minute = "*", hour = "*", persistent = false)
    public void tell() {
        if (database.serves()) {
            Round.of("the look for recordings that are ready", () -> ready.untold()
                    .forEach(this::tell));
        }
    }

    private void tell(long notice) {
        Round.of("telling of recording " + notice, () -> letters.tell(notice));
    }

    /** Asks BigBlueButton. */
    @Schedule(second = "43", minute = "*", hour = "*", persistent = false)
    public void look() {
        if (database.serves()) {
            Round.of("the look for recordings", lookout::look);
        }
    }

    /** Forgets what belongs to nobody any more. */
    @Schedule(minute = "11", hour = "*", persistent = false)
    public void sweep() {
        if (database.serves()) {
            Round.of("forgetting recordings of meetings that are gone", awaited::sweep);
            Round.of("forgetting old mails about recordings", letters::forgetOld);
        }
    }
}

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
import java.time.Clock;
import java.time.Instant;
import org.webinar.database.Database;
import org.webinar.settings.InvitationCatalogue;
import org.webinar.settings.Settings;
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
    private final ChangeLedger changes;
    private final ReminderLedger reminders;
    private final InviteeErasure erasure;
    private final Settings settings;
    private final Clock clock;

    /** For the container's proxy. */
    public InvitationRounds() {
        this(null, null, null, null, null, null);
    }

    @Inject
    InvitationRounds(
            Database database,
            ChangeLedger changes,
            ReminderLedger reminders,
            InviteeErasure erasure,
            Settings settings,
            Clock clock) {
        this.database = database;
        this.changes = changes;
        this.reminders = reminders;
        this.erasure = erasure;
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks once. */
    @Schedule(second = "5/20", minute = "*", hour = "*", persistent = false)
    public void round() {
        if (database.serves()) {
            Round.of("the look at invitations", () -> changes.open().forEach(this::follow));
            Round.of("the look for next dates", () -> reminders.begun().forEach(this::lookUp));
            Round.of("the look for reminders", () -> reminders.soon().forEach(this::remind));
        }
    }

    private void follow(long meeting) {
        Round.of("telling those who are invited to " + meeting, () -> changes.follow(meeting));
    }

    private void lookUp(long meeting) {
        Round.of("looking up the next date of " + meeting, () -> reminders.lookUp(meeting));
    }

    private void remind(long meeting) {
        Round.of("reminding of " + meeting, () -> reminders.remind(meeting));
    }

    /** Deletes addresses that have been kept long enough. */
    @Schedule(minute = "7/15", hour = "*", persistent = false)
    public void forgetOld() {
        if (database.serves()) {
            Round.of("forgetting old invitations", this::forgetBatches);
        }
    }

    private void forgetBatches() {
        Instant moment = clock.instant().minus(settings.get(InvitationCatalogue.RETENTION));
        int forgotten = erasure.eraseBefore(moment);
        while (forgotten > 0) {
            forgotten = erasure.eraseBefore(moment);
        }
    }
}

package org.webinar.registration;

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
import org.webinar.invitation.RegisteredInvitees;
import org.webinar.settings.RegistrationCatalogue;
import org.webinar.settings.Settings;
import org.webinar.time.Round;

/** Forgets now and then who has registered for what is gone or has been over for long. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistrationRounds {
    private final Database database;
    private final RegistrationErasure erasure;
    private final RegisteredInvitees invitees;
    private final Settings settings;
    private final Clock clock;

    /** For the container's proxy. */
    public RegistrationRounds() {
        this(null, null, null, null, null);
    }

    @Inject
    RegistrationRounds(
            Database database,
            RegistrationErasure erasure,
            RegisteredInvitees invitees,
            Settings settings,
            Clock clock) {
        this.database = database;
        this.erasure = erasure;
        this.invitees = invitees;
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks once. */
    @Schedule(minute = "*/5", hour = "*", persistent = false)
    public void forgetOld() {
        if (database.serves()) {
            Instant moment = clock.instant().minus(settings.get(RegistrationCatalogue.RETENTION));
            Round.of("forgetting old registrations", () -> erasure.events()
                    .forEach(event -> Round.of(
                            "forgetting who registered for " + event, () -> erasure.eraseBefore(event, moment))));
            Round.of("forgetting mails to registered people", () -> forgetBatches(moment));
            Round.of("forgetting mails about what is gone", () -> invitees.forgetFarewells(moment));
        }
    }

    private void forgetBatches(Instant moment) {
        int forgotten = invitees.forgetBefore(moment);
        while (forgotten > 0) {
            forgotten = invitees.forgetBefore(moment);
        }
    }
}

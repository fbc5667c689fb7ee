package org.webinar.doctor;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.database.Database;
import org.webinar.settings.Catalogue;
import org.webinar.settings.DoctorCatalogue;
import org.webinar.settings.Settings;
import org.webinar.time.Round;

/** Examines: once a day by itself, at whichever server comes first, and whenever somebody wants it. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DoctorRounds {
    private static final Logger LOG = Logger.getLogger(DoctorRounds.class.getName());

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Resource
    private ManagedExecutorService executor;

    private final Database database;
    private final DoctorLedger ledger;
    private final Instance<Examinations> examinations;
    private final Settings settings;
    private final Clock clock;

    /** For the container's proxy. */
    public DoctorRounds() {
        this(null, null, null, null, null);
    }

    @Inject
    DoctorRounds(
            Database database,
            DoctorLedger ledger,
            @Any Instance<Examinations> examinations,
            Settings settings,
            Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.examinations = examinations;
        this.settings = settings;
        this.clock = clock;
    }

    @Schedule(second = "20", minute = "*/5", hour = "*", persistent = false)
    void round() {
        if (database.serves() && isDue()) {
            Round.of("the doctor's round", () -> daily(LocalDate.from(now())));
        }
    }

    private boolean isDue() {
        return settings.get(DoctorCatalogue.DAILY)
                .filter(time -> !LocalTime.from(now()).isBefore(time))
                .isPresent();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(settings.get(Catalogue.TIME_ZONE));
    }

    /**
     * The examination of a day, unless it was made.
     *
     * @return whether this call has made it
     */
    public boolean daily(LocalDate day) {
        Optional<Long> begun = begin(null, day);
        begun.ifPresent(id -> examine(id, Kind.HARMLESS));
        return begun.isPresent();
    }

    /**
     * Begins the examination that somebody wants; it ends by itself.
     *
     * @return whether it was begun; not when one runs
     */
    public boolean start(String askedBy, Kind kind) {
        Optional<Long> begun = begin(askedBy, null);
        begun.ifPresent(id -> executor.submit(() -> examine(id, kind)));
        return begun.isPresent();
    }

    private Optional<Long> begin(String askedBy, LocalDate day) {
        try {
            return ledger.begin(askedBy, day);
        } catch (PersistenceException another) {
            return Optional.empty();
        }
    }

    private void examine(long id, Kind kind) {
        try {
            List<Examination> all = Surgery.collect(examinations.stream(), kind);
            ledger.end(id, new Surgery(executor, PATIENCE).examine(all));
        } catch (RuntimeException unexpected) {
            LOG.log(Level.WARNING, "webinar: the examination could not be made", unexpected);
            ledger.giveUp(id);
        }
    }
}

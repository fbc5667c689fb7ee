package org.webinar.handover;

import jakarta.annotation.PreDestroy;
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
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.webinar.database.Database;
import org.webinar.time.Round;

/** Lets this server carry one recording at a time to Pod, and say every two seconds how far it is. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HandoverRounds {
    @Resource
    private ManagedExecutorService executor;

    private final Database database;
    private final HandoverLedger ledger;
    private final HandoverWishes wishes;
    private final HandoverSteps steps;
    private final HandoverLetters letters;
    private final Workbench bench;
    private final Clock clock;
    private final String server = UUID.randomUUID().toString();
    private final AtomicReference<Load> load = new AtomicReference<>();

    /** What this server carries; nothing yet while the handover is null. */
    private record Load(Handover handover, Transfer transfer) {}

    /** For the container's proxy. */
    public HandoverRounds() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    HandoverRounds(
            Database database,
            HandoverLedger ledger,
            HandoverWishes wishes,
            HandoverSteps steps,
            HandoverLetters letters,
            Workbench bench,
            Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.wishes = wishes;
        this.steps = steps;
        this.letters = letters;
        this.bench = bench;
        this.clock = clock;
    }

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void round() {
        if (database.serves()) {
            Round.of("the round of recordings on their way to Pod", this::turn);
        }
    }

    private void turn() {
        Load carried = load.get();
        if (carried == null) {
            ledger.take(server).ifPresent(this::shoulder);
        } else {
            carried.transfer().lookAtClock();
            if (!ledger.beat(carried.handover().id(), server, carried.transfer().done())) {
                carried.transfer().stop();
            }
        }
    }

    private void shoulder(Handover handover) {
        Load taken = new Load(handover, new Transfer(clock));
        if (load.compareAndSet(null, taken)) {
            executor.submit(() -> {
                try {
                    Round.of(
                            "carrying recording " + handover.recordingId() + " to Pod",
                            () -> steps.carry(handover, server, taken.transfer()));
                } finally {
                    load.set(null);
                }
            });
        }
    }

    /** Forgets what belongs to nobody any more. */
    @Schedule(minute = "17", hour = "*", persistent = false)
    void sweep() {
        if (database.serves()) {
            Round.of("forgetting handings-over of meetings that are gone", wishes::sweep);
            Round.of("forgetting old mails about recordings in Pod", letters::forgetOld);
            Round.of("throwing away left-over files of recordings", bench::tidy);
        }
    }

    /** Lets others go on with it: this server stops. */
    @PreDestroy
    public void stop() {
        Load carried = load.get();
        if (carried != null) {
            carried.transfer().stop();
            Round.of("giving up what this server carries", () -> ledger.giveUp(server));
        }
    }
}

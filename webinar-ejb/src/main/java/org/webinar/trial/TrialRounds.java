package org.webinar.trial;

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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.database.Database;
import org.webinar.time.Round;

/** Lets running trials take their steps, once a second: so exact are the times in a report. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrialRounds {
    private static final Logger LOG = Logger.getLogger(TrialRounds.class.getName());

    @Resource
    private ManagedExecutorService executor;

    private final Database database;
    private final TrialLedger trials;
    private final TrialSteps steps;
    private final Set<Long> atWork = ConcurrentHashMap.newKeySet();

    /** For the container's proxy. */
    public TrialRounds() {
        this(null, null, null);
    }

    @Inject
    TrialRounds(Database database, TrialLedger trials, TrialSteps steps) {
        this.database = database;
        this.trials = trials;
        this.steps = steps;
    }

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void round() {
        if (database.serves()) {
            Round.of("the round of trials", () -> trials.running().forEach(this::send));
        }
    }

    private void send(long trialId) {
        if (atWork.add(trialId)) {
            executor.submit(() -> {
                try {
                    steps.take(trialId);
                } catch (RuntimeException unexpected) {
                    LOG.log(Level.WARNING, "webinar: a step of trial " + trialId + " failed", unexpected);
                } finally {
                    atWork.remove(trialId);
                }
            });
        }
    }
}

package org.webinar.livestream;

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

/**
 * Carries out what the sessions ask for, one idempotent step each, every few seconds and at once when something has
 * moved. The steps run beside each other, so that one deaf gateway holds up nobody else.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Director {
    private static final Logger LOG = Logger.getLogger(Director.class.getName());

    @Resource
    private ManagedExecutorService executor;

    private final Database database;
    private final LiveLedger lives;
    private final LiveSteps steps;
    private final Set<Long> atWork = ConcurrentHashMap.newKeySet();

    /** For the container's proxy. */
    public Director() {
        this(null, null, null);
    }

    @Inject
    Director(Database database, LiveLedger lives, LiveSteps steps) {
        this.database = database;
        this.lives = lives;
        this.steps = steps;
    }

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void round() {
        if (database.serves()) {
            Round.of("the Director's round", () -> lives.unfinished().forEach(this::send));
        }
    }

    /** Looks at a meeting's session now: somebody has said that its room is closed. */
    public void roomReportedClosed(long meetingId) {
        lives.running(meetingId).ifPresent(session -> send(session.id()));
    }

    /** Lets a session take its next step now, unless it is taking one. */
    public void send(long sessionId) {
        if (atWork.add(sessionId)) {
            executor.submit(() -> {
                try {
                    steps.take(sessionId);
                } catch (RuntimeException unexpected) {
                    LOG.log(Level.WARNING, "webinar: step of live session " + sessionId + " failed", unexpected);
                } finally {
                    atWork.remove(sessionId);
                }
            });
        }
    }
}

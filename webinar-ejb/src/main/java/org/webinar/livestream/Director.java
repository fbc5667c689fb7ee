package org.webinar.livestream;

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
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.database.Database;
import org.webinar.log.LiveWord;
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
    private final Leases leases;
    private final LiveLedger lives;
    private final Works works;
    private final LiveSteps steps;
    private final GatewayStops stops;
    private final Set<String> atWork = ConcurrentHashMap.newKeySet();

    /** For the container's proxy. */
    public Director() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Director(Database database, Leases leases, LiveLedger lives, Works works, LiveSteps steps, GatewayStops stops) {
        this.database = database;
        this.leases = leases;
        this.lives = lives;
        this.works = works;
        this.steps = steps;
        this.stops = stops;
    }

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void round() {
        if (database.serves()) {
            Round.of("the Director's round", () -> {
                List<Long> ours = leases.renew();
                steps.keep(ours);
                ours.forEach(this::send);
                works.dueToStop().forEach(this::stop);
            });
        }
    }

    /** Others need not wait for the leases of a server that stops in order. */
    @PreDestroy
    public void leave() {
        if (database.serves()) {
            Round.of("giving up the leases", leases::giveUp);
        }
    }

    /** Looks at a meeting's session now: somebody has said that its room is closed. */
    public void roomReportedClosed(long meetingId) {
        lives.running(meetingId).ifPresent(session -> send(session.id()));
    }

    /** Lets a session take its next step now, unless it is taking one. */
    public void send(long sessionId) {
        once("step of " + Timeline.word(sessionId), () -> LiveWord.run(sessionId, () -> steps.take(sessionId)));
    }

    /** Lets a gateway be told now to stop, unless it is being told; then its session goes on. */
    public void stop(long workId) {
        once("stop of work " + workId, () -> stops.tell(workId).ifPresent(work -> send(work.sessionId())));
    }

    private void once(String what, Runnable deed) {
        if (atWork.add(what)) {
            executor.submit(() -> {
                try {
                    deed.run();
                } catch (RuntimeException unexpected) {
                    LOG.log(Level.WARNING, "webinar: " + what + " failed", unexpected);
                } finally {
                    atWork.remove(what);
                }
            });
        }
    }
}

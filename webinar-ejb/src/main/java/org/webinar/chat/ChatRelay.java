package org.webinar.chat;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.database.Database;
import org.webinar.log.LiveWord;
import org.webinar.settings.ChatCatalogue;
import org.webinar.settings.Settings;
import org.webinar.time.Round;

/**
 * Carries viewers' messages into the room, in order within a live and beside each other between lives, at a pace that
 * people in the room can read.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChatRelay {
    private static final Logger LOG = Logger.getLogger(ChatRelay.class.getName());
    private static final Duration TOO_LATE = Duration.ofMinutes(2);

    @Resource
    private ManagedScheduledExecutorService executor;

    private final Database database;
    private final RelayLedger ledger;
    private final RelayStep step;
    private final Settings settings;
    private final Clock clock;
    private final Set<Long> atWork = ConcurrentHashMap.newKeySet();

    /** For the container's proxy. */
    public ChatRelay() {
        this(null, null, null, null, null);
    }

    @Inject
    ChatRelay(Database database, RelayLedger ledger, RelayStep step, Settings settings, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.step = step;
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks for messages that wait. */
    @Schedule(second = "*/3", minute = "*", hour = "*", persistent = false)
    public void round() {
        if (database.serves()) {
            Round.of("the relay of chats", this::look);
        }
    }

    private void look() {
        ledger.keepLate(clock.instant().minus(TOO_LATE))
                .forEach((session, late) -> LiveWord.run(
                        session,
                        () -> LOG.log(
                                Level.WARNING,
                                "webinar: {0} chat messages stay on their page: the room can''t be reached",
                                late)));
        ledger.waiting().forEach(this::send);
    }

    /** Somebody has written: when nobody carries for this live already, somebody does from now on. */
    private void send(Waiting session) {
        if (atWork.add(session.sessionId())) {
            executor.submit(() -> LiveWord.run(session.sessionId(), () -> go(session)));
        }
    }

    private void go(Waiting session) {
        Optional<Duration> pause = Optional.empty();
        try {
            pause = step.take(session) ? Optional.of(settings.get(ChatCatalogue.RELAY_PAUSE)) : Optional.empty();
        } catch (RuntimeException | LinkageError unexpected) {
            LOG.log(Level.WARNING, "webinar: the chat waits", unexpected);
        }
        if (pause.isPresent()) {
            executor.schedule(
                    () -> LiveWord.run(session.sessionId(), () -> go(session)),
                    pause.get().toMillis(),
                    TimeUnit.MILLISECONDS);
        } else {
            atWork.remove(session.sessionId());
        }
    }
}

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
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Outage;
import org.webinar.database.Database;
import org.webinar.time.Round;

/**
 * Carries viewers' messages into the room, in order within a live and beside each other between lives. A message leaves
 * at least once: should the server die between sending and writing that down, it is sent again.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChatRelay {
    private static final Logger LOG = Logger.getLogger(ChatRelay.class.getName());
    private static final Duration TOO_LATE = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    @Resource
    private ManagedExecutorService executor;

    private final Database database;
    private final ChatLedger ledger;
    private final RoomChat room;
    private final Clock clock;
    private final Set<Long> atWork = ConcurrentHashMap.newKeySet();

    /** For the container's proxy. */
    public ChatRelay() {
        this(null, null, null, null);
    }

    @Inject
    ChatRelay(Database database, ChatLedger ledger, RoomChat room, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.room = room;
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
        int late = ledger.keepLate(clock.instant().minus(TOO_LATE));
        if (late > 0) {
            LOG.log(Level.WARNING, "webinar: {0} chat messages stay on their page: the room can''t be reached", late);
        }
        ledger.sessionsWaiting().forEach(this::send);
    }

    private void send(long sessionId) {
        if (atWork.add(sessionId)) {
            executor.submit(() -> {
                try {
                    sendAll(sessionId);
                } catch (RuntimeException unexpected) {
                    LOG.log(Level.WARNING, "webinar: the chat of live session " + sessionId + " waits", unexpected);
                } finally {
                    atWork.remove(sessionId);
                }
            });
        }
    }

    private void sendAll(long sessionId) {
        Optional<ChatLedger.Outgoing> next = ledger.nextFor(sessionId);
        while (next.isPresent() && sent(next.get())) {
            next = ledger.nextFor(sessionId);
        }
    }

    /** Whether the next message may follow. */
    private boolean sent(ChatLedger.Outgoing message) {
        try {
            room.say(message.roomName(), message.author(), message.text());
            ledger.sent(message.id());
            return true;
        } catch (RoomChatMissing missing) {
            ledger.stays(message.id());
            return true;
        } catch (Outage outage) {
            LOG.log(Level.INFO, "webinar: chat message {0} has not reached its room: {1}", new Object[] {
                message.id(), outage.getMessage()
            });
            ledger.tryAgainAt(message.id(), clock.instant().plus(pauseAfter(message.tries())));
            return false;
        }
    }

    private static Duration pauseAfter(int tries) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(tries, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}

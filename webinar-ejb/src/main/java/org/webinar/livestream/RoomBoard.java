package org.webinar.livestream;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Outage;
import org.webinar.Refusal;
import org.webinar.meeting.Rooms;
import org.webinar.meeting.RoomsSeen;

/**
 * Which rooms stand open, for lists of many meetings: from memory, some seconds old. BigBlueButton is asked for all of them
 * at once and behind the page's back, as long as somebody looks at a list (Pod asked once for each card, while drawing it).
 */
@ApplicationScoped
public class RoomBoard {
    private static final Logger LOG = Logger.getLogger(RoomBoard.class.getName());

    /** The question is expensive on large servers (bigbluebutton.md 2.6). */
    private static final Duration FRESH = Duration.ofSeconds(15);

    private static final Duration BELIEVED = Duration.ofMinutes(1);

    /** BigBlueButton ends rooms some seconds after it has said so. */
    private static final Duration SETTLES = Duration.ofSeconds(10);

    /** The very first list waits so long for an answer. */
    private static final long MOMENT_MILLIS = 700;

    private static final int MOST_NOTED = 500;
    private static final int MOST_ASKED_ONE_BY_ONE = 20;

    @Resource
    private ManagedExecutorService managed;

    private final Map<String, Note> notes = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Note> eldest) {
            return size() > MOST_NOTED;
        }
    });
    private final AtomicBoolean asking = new AtomicBoolean();
    private final CountDownLatch firstRound = new CountDownLatch(1);
    private final Rooms rooms;
    private final Clock clock;
    private final Executor executor;
    private volatile Seen seen = new Seen(new RoomsSeen(Set.of(), Set.of()), Instant.EPOCH);
    private volatile Instant tried = Instant.EPOCH;

    /** For the container's proxy. */
    public RoomBoard() {
        this(null, null);
    }

    @Inject
    RoomBoard(Rooms rooms, Clock clock) {
        this(rooms, clock, null);
    }

    RoomBoard(Rooms rooms, Clock clock, Executor executor) {
        this.rooms = rooms;
        this.clock = clock;
        this.executor = executor;
    }

    /** What is known of the room of this name. Asks nobody; see {@link #refresh()}. */
    public RoomState of(String roomName) {
        Note note = notes.get(roomName);
        Instant now = clock.instant();
        if (note != null
                && note.at().plus(SETTLES).isAfter(seen.at())
                && note.at().plus(BELIEVED).isAfter(now)) {
            return note.open() ? RoomState.OPEN : RoomState.CLOSED;
        }
        if (seen.at().plus(BELIEVED).isBefore(now)) {
            return RoomState.UNKNOWN;
        }
        if (seen.rooms().open().contains(roomName)) {
            return RoomState.OPEN;
        }
        return seen.rooms().unseen().contains(roomName) ? RoomState.UNKNOWN : RoomState.CLOSED;
    }

    /** Sees to it that what is known does not become old; waits a moment for the first answer of all, and for no other. */
    public void refresh() {
        if (!tried.plus(FRESH).isAfter(clock.instant()) && asking.compareAndSet(false, true)) {
            tried = clock.instant();
            askSoon();
        }
        try {
            firstRound.await(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void askSoon() {
        try {
            (executor == null ? managed : executor).execute(this::ask);
        } catch (RejectedExecutionException full) {
            asking.set(false);
        }
    }

    private void ask() {
        try {
            Instant asked = clock.instant();
            RoomsSeen listed = rooms.allOpen();
            Set<String> open = new HashSet<>(listed.open());
            for (String room : openedHere(listed)) {
                if (isOpen(room)) {
                    open.add(room);
                }
            }
            seen = new Seen(new RoomsSeen(open, listed.unseen()), asked);
        } catch (Outage | Refusal silent) {
            LOG.log(Level.INFO, "webinar: which rooms are open is unknown: {0}", silent.getMessage());
        } finally {
            asking.set(false);
            firstRound.countDown();
        }
    }

    /** One room that nothing can be learnt of does not make all others unknown. */
    private boolean isOpen(String room) {
        Note before = notes.get(room);
        try {
            boolean open = rooms.look(room).exists();
            if (!open) {
                notes.remove(room, before);
            }
            return open;
        } catch (Outage | Refusal silent) {
            return true;
        }
    }

    /** What was opened from here and is not listed: some balancers list nothing, and some list late. */
    private List<String> openedHere(RoomsSeen listed) {
        synchronized (notes) {
            return notes.entrySet().stream()
                    .filter(note -> note.getValue().open())
                    .map(Map.Entry::getKey)
                    .filter(room ->
                            !listed.open().contains(room) && !listed.unseen().contains(room))
                    .limit(MOST_ASKED_ONE_BY_ONE)
                    .toList();
        }
    }

    /** Somebody has just opened the room, or closed it. */
    public void note(String roomName, boolean open) {
        notes.put(roomName, new Note(open, clock.instant()));
    }

    private record Note(boolean open, Instant at) {}

    private record Seen(RoomsSeen rooms, Instant at) {}
}

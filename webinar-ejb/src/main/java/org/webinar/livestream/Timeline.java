package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.log.LiveWord;

/** What happened to live sessions: each thing a row, and a line of the log under the same word {@code live-<number>}. */
@ApplicationScoped
@Transactional
public class Timeline {
    private static final Logger LOG = Logger.getLogger(Timeline.class.getName());

    @PersistenceContext
    private EntityManager database;

    private final ThisServer server;
    private final Clock clock;

    /** For the container's proxy. */
    public Timeline() {
        this(null, null);
    }

    @Inject
    Timeline(ThisServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    /** The word by which the log's lines about a session are found. */
    public static String word(long sessionId) {
        return LiveWord.of(sessionId);
    }

    /** An entry that is about to be written. */
    TimelineEntry entry(long sessionId, TimelineEntry.Kind kind) {
        return new TimelineEntry(sessionId, kind, clock.instant(), server.name());
    }

    /** A session begins; what was said of its meeting before it had a number is found by the meeting's. */
    void begin(LiveSession fresh) {
        LOG.log(Level.INFO, "webinar: {0} is of meeting {1} and event {2}", new Object[] {
            word(fresh.id()), Long.toString(fresh.meetingId()), Long.toString(fresh.eventId())
        });
        write(entry(fresh.id(), TimelineEntry.Kind.MOVED).state(fresh.state()));
    }

    void write(long sessionId, TimelineEntry.Kind kind) {
        write(entry(sessionId, kind));
    }

    void write(TimelineEntry entry) {
        database.persist(entry);
        LOG.log(Level.INFO, "webinar: {0} {1}", new Object[] {word(entry.sessionId()), entry});
    }

    /** Everything that happened to a session, the oldest first. */
    public List<TimelineEntry> of(long sessionId) {
        return database.createQuery(
                        "select e from TimelineEntry e where e.sessionId = :session order by e.id", TimelineEntry.class)
                .setParameter("session", sessionId)
                .getResultList();
    }
}

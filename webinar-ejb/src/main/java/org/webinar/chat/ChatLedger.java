package org.webinar.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.webinar.livestream.EventView;

/** The stored conversations. */
@ApplicationScoped
@Transactional
class ChatLedger {
    private static final int MOST_LINES = 200;

    @PersistenceContext
    private EntityManager database;

    private final Event<ChatPosted> posted;
    private final Clock clock;

    ChatLedger() {
        this(null, null);
    }

    @Inject
    ChatLedger(Event<ChatPosted> posted, Clock clock) {
        this.posted = posted;
        this.clock = clock;
    }

    /** Stores a viewer's message; when the page sends it once more, gives the one that is there. */
    public ChatLine add(EventView event, Draft draft) {
        return add(ChatMessage.ofViewer(event.id(), event.sessionId(), draft, clock.instant()));
    }

    /** Stores what was said in the room, once however often it is told. */
    public ChatLine add(long eventId, long sessionId, HeardLine line) {
        return add(ChatMessage.heard(eventId, sessionId, line, clock.instant()));
    }

    private ChatLine add(ChatMessage message) {
        takeTurn(message.sessionId());
        Optional<ChatMessage> already = database.createQuery(
                        "select m from ChatMessage m where m.sessionId = :session"
                                + " and m.origin = :origin and m.originKey = :key",
                        ChatMessage.class)
                .setParameter("session", message.sessionId())
                .setParameter("origin", message.origin())
                .setParameter("key", message.originKey())
                .getResultStream()
                .findFirst();
        if (already.isPresent()) {
            return already.get().line();
        }
        database.persist(message);
        database.flush();
        posted.fire(new ChatPosted(message.eventId(), message.line()));
        return message.line();
    }

    /**
     * One writer at a time in each conversation. So numbers become visible in their order, and whoever has read up to one
     * has missed none; and a message that comes twice at once is seen by the second.
     */
    private void takeTurn(long sessionId) {
        database.createQuery("select s from LiveSession s where s.id = :id")
                .setParameter("id", sessionId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The messages after this number, in order; without a number the latest. At most 200. */
    public List<ChatLine> after(long eventId, Long number) {
        if (number == null) {
            List<ChatLine> latest = database.createQuery(
                            "select m from ChatMessage m where m.eventId = :event order by m.id desc",
                            ChatMessage.class)
                    .setParameter("event", eventId)
                    .setMaxResults(MOST_LINES)
                    .getResultStream()
                    .map(ChatMessage::line)
                    .toList();
            return latest.stream()
                    .sorted(java.util.Comparator.comparing(ChatLine::id))
                    .toList();
        }
        return database.createQuery(
                        "select m from ChatMessage m where m.eventId = :event and m.id > :number order by m.id",
                        ChatMessage.class)
                .setParameter("event", eventId)
                .setParameter("number", number)
                .setMaxResults(MOST_LINES)
                .getResultStream()
                .map(ChatMessage::line)
                .toList();
    }

    /** The session that a room of this name belongs to, the newest one, if its chat is on. */
    public Optional<long[]> eventAndSessionOf(String roomName) {
        return database.createQuery(
                        "select s.eventId, s.id from LiveSession s, Meeting m where s.roomName = :room"
                                + " and m.id = s.meetingId and m.chat = true order by s.id desc",
                        Object[].class)
                .setParameter("room", roomName)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new long[] {(Long) row[0], (Long) row[1]})
                .findFirst();
    }

    /**
     * Lets those stay on the page that would come too late into the room: an answer to last week's question confuses. One
     * by one, for an update with a subselect would make a temporary table on MariaDB, which not every user may.
     */
    public int keepLate(Instant tooOld) {
        List<ChatMessage> late = database.createQuery(
                        "select m from ChatMessage m, LiveSession s where s.id = m.sessionId and m.delivery = :pending"
                                + " and (m.postedAt < :tooOld or s.runningMeetingId is null)",
                        ChatMessage.class)
                .setParameter("pending", ChatMessage.Delivery.PENDING)
                .setParameter("tooOld", tooOld)
                .setMaxResults(MOST_LINES)
                .getResultList();
        late.forEach(ChatMessage::stays);
        return late.size();
    }

    /** The sessions with messages that have not reached their room. */
    public List<Long> sessionsWaiting() {
        return database.createQuery(
                        "select distinct m.sessionId from ChatMessage m where m.delivery = :pending", Long.class)
                .setParameter("pending", ChatMessage.Delivery.PENDING)
                .getResultList();
    }

    /** The first message of a session that waits, if its time has come; the others wait behind it. */
    public Optional<Outgoing> nextFor(long sessionId) {
        return database.createQuery(
                        "select m from ChatMessage m where m.sessionId = :session and m.delivery = :pending"
                                + " order by m.id",
                        ChatMessage.class)
                .setParameter("session", sessionId)
                .setParameter("pending", ChatMessage.Delivery.PENDING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(message -> message.due(clock.instant()))
                .map(this::outgoing);
    }

    private Outgoing outgoing(ChatMessage message) {
        String room = database.createQuery("select s.roomName from LiveSession s where s.id = :id", String.class)
                .setParameter("id", message.sessionId())
                .getSingleResult();
        return new Outgoing(message.id(), room, message.authorName(), message.text(), message.deliveryTries());
    }

    public void sent(long messageId) {
        database.find(ChatMessage.class, messageId).sent();
    }

    public void stays(long messageId) {
        database.find(ChatMessage.class, messageId).stays();
    }

    public void tryAgainAt(long messageId, Instant when) {
        database.find(ChatMessage.class, messageId).tryAgainAt(when);
    }

    /** Deletes what was said at events that are gone; first looked for, as in {@link #keepLate}. */
    public void forgetOrphans() {
        List<Long> gone = database.createQuery(
                        "select distinct m.eventId from ChatMessage m"
                                + " where not exists (select e.id from Event e where e.id = m.eventId)",
                        Long.class)
                .getResultList();
        if (!gone.isEmpty()) {
            database.createQuery("delete from ChatMessage m where m.eventId in :gone")
                    .setParameter("gone", gone)
                    .executeUpdate();
        }
    }

    /**
     * A message on its way into the room.
     *
     * @param tries how often it has been tried in vain
     */
    record Outgoing(long id, String roomName, String author, String text, int tries) {}
}

package org.webinar.chat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.webinar.identity.Visitor;

/** Forgets: what belongs to events that are gone, and what has been kept long enough. */
@ApplicationScoped
@Transactional
class ErasureLedger {
    private static final int AT_ONCE = 500;

    /** What a list in a question has to have when there is nothing. */
    private static final List<Long> NONE = List.of(-1L);

    /** The entities that hang on an event, by name. */
    private static final List<String> OF_EVENTS =
            List.of("ChatMessage", "ChatBan", "ChatDeed", "ChatModerator", "Conversation");

    @PersistenceContext
    private EntityManager database;

    private final ConversationRows conversations;
    private final Event<ChatChanged> changed;
    private final Clock clock;

    ErasureLedger() {
        this(null, null, null);
    }

    @Inject
    ErasureLedger(ConversationRows conversations, Event<ChatChanged> changed, Clock clock) {
        this.conversations = conversations;
        this.changed = changed;
        this.clock = clock;
    }

    /** The whole conversation of an event. */
    public List<KeptLine> all(long eventId) {
        return database.createQuery(
                        "select m from ChatMessage m where m.eventId = :event order by m.id", ChatMessage.class)
                .setParameter("event", eventId)
                .getResultStream()
                .map(ChatMessage::kept)
                .toList();
    }

    /**
     * A part of it.
     *
     * @param after number of the message after which it begins; nought for the beginning
     */
    public List<KeptLine> some(long eventId, long after, int most) {
        return database.createQuery(
                        "select m from ChatMessage m where m.eventId = :event and m.id > :after order by m.id",
                        ChatMessage.class)
                .setParameter("event", eventId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(ChatMessage::kept)
                .toList();
    }

    /** Everything that somebody wrote. */
    public List<KeptLine> by(int userId) {
        return writtenBy(userId).stream().map(ChatMessage::kept).toList();
    }

    private List<ChatMessage> writtenBy(int userId) {
        return database.createQuery(
                        "select m from ChatMessage m where m.authorUserId = :user order by m.eventId, m.id",
                        ChatMessage.class)
                .setParameter("user", userId)
                .getResultList();
    }

    /** The account of this name, open or closed: who has left may wish to be forgotten, too. */
    public Optional<Integer> userNamed(String username) {
        return database.createQuery("select u.id from User u where u.username = :name", Integer.class)
                .setParameter("name", username)
                .getResultStream()
                .findFirst();
    }

    /**
     * Empties what somebody wrote and takes it off open pages; then forgets what was decided about that person, and what he
     * or she decided about others.
     *
     * @param by who asks for it; null for the person, who can't get rid of a ban in this way, nor of what he or she did as a
     *     moderator, while it still matters: of the ban then only the name goes
     */
    public Forgotten forget(int userId, Visitor by) {
        int messages = forgetWritten(userId, by);
        List<Long> kept = by == null ? goingOn(userId) : List.of();
        for (String statement : List.of(
                "update ChatBan b set b.name = '' where b.userId = :user",
                "delete from ChatModerator m where m.userId = :user")) {
            database.createQuery(statement).setParameter("user", userId).executeUpdate();
        }
        for (String statement : List.of(
                "delete from ChatBan x where x.userId = :user",
                "update ChatDeed x set x.userName = '', x.userId = null where x.userId = :user",
                "update ChatDeed x set x.detail = '', x.aboutUserId = null where x.aboutUserId = :user")) {
            database.createQuery(statement + " and x.eventId not in :kept")
                    .setParameter("user", userId)
                    .setParameter("kept", kept.isEmpty() ? NONE : kept)
                    .executeUpdate();
        }
        return new Forgotten(messages, !kept.isEmpty());
    }

    /** The events that go on or are still to come, among those with bans and deeds of this person. */
    private List<Long> goingOn(int userId) {
        return database.createQuery(
                        "select e.id from Event e where (e.end > :now or exists (select s.id from LiveSession s"
                                + " where s.eventId = e.id and s.runningMeetingId is not null))"
                                + " and (exists (select b.id from ChatBan b where b.eventId = e.id and b.userId = :user)"
                                + " or exists (select d.id from ChatDeed d where d.eventId = e.id"
                                + " and (d.userId = :user or d.aboutUserId = :user)))",
                        Long.class)
                .setParameter("now", clock.instant())
                .setParameter("user", userId)
                .getResultList();
    }

    private int forgetWritten(int userId, Visitor by) {
        List<ChatMessage> written = writtenBy(userId);
        for (ChatMessage message : written) {
            message.forget(conversations.hold(message.eventId()).change());
        }
        written.stream().collect(groupingBy(ChatMessage::eventId, counting())).forEach((eventId, messages) -> {
            database.persist(new ChatDeed(
                    eventId, by, ChatDeed.Deed.ERASE, ChatDeed.About.words(messages.toString()), clock.instant()));
            changed.fire(new ChatChanged(eventId, ChatChanged.What.MESSAGE));
            changed.fire(new ChatChanged(eventId, ChatChanged.What.BACKSTAGE));
        });
        return written.size();
    }

    /**
     * Deletes what was said at events that are gone. First looked for, for a delete with a subselect would make a temporary
     * table on MariaDB, which not every user may.
     */
    public void forgetOrphans() {
        for (String entity : OF_EVENTS) {
            List<Long> gone = database.createQuery(
                            "select distinct x.eventId from " + entity + " x"
                                    + " where not exists (select e.id from Event e where e.id = x.eventId)",
                            Long.class)
                    .getResultList();
            if (!gone.isEmpty()) {
                database.createQuery("delete from " + entity + " x where x.eventId in :gone")
                        .setParameter("gone", gone)
                        .executeUpdate();
            }
        }
    }

    /** Deletes messages, bans and records from before this moment; how many messages, at most 500 at once. */
    public int forgetBefore(Instant moment) {
        List<Long> old = database.createQuery("select m.id from ChatMessage m where m.postedAt < :moment", Long.class)
                .setParameter("moment", moment)
                .setMaxResults(AT_ONCE)
                .getResultList();
        if (!old.isEmpty()) {
            database.createQuery("update Conversation c set c.pinned = null where c.pinned in :old")
                    .setParameter("old", old)
                    .executeUpdate();
            database.createQuery("delete from ChatMessage m where m.id in :old")
                    .setParameter("old", old)
                    .executeUpdate();
        }
        database.createQuery("delete from ChatBan b where b.bannedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
        database.createQuery("delete from ChatDeed d where d.doneAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
        return old.size();
    }
}

package org.webinar.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Mails to people, written down in the transaction of whatever they tell of: it is there once or not at all, and leaves by
 * the rounds of the post.
 */
@ApplicationScoped
@Transactional
public class Letters {
    @PersistenceContext
    private EntityManager database;

    private final Clock clock;

    /** For the container's proxy. */
    public Letters() {
        this(null);
    }

    @Inject
    Letters(Clock clock) {
        this.clock = clock;
    }

    /**
     * Puts a mail into the outbox.
     *
     * @return its number
     */
    public long post(Mail mail) {
        Letter letter = new Letter(mail, clock.instant());
        database.persist(letter);
        database.flush();
        return letter.id();
    }

    /** What has become of these mails, by their numbers; without those that have been forgotten or taken back. */
    public Map<Long, Fate> fates(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select l from Letter l where l.id in :ids"
                                        + " and (l.withdrawnAt is null or l.sentAt is not null)",
                                Letter.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Letter::id, Letter::fate));
    }

    /**
     * Takes a mail back: it is not tried any more.
     *
     * @return whether nobody can have read it; not when it has left, or may just be leaving
     */
    public boolean takeBack(long id) {
        return Optional.ofNullable(database.find(Letter.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(letter -> letter.takeBack(clock.instant()))
                .orElse(false);
    }

    /** Takes all mails of a kind back that are to tell this address of a meeting. */
    public void takeBack(long meetingId, String kind, String address) {
        database.createQuery("update Letter l set l.tryAt = null, l.withdrawnAt = :now, l.replyTo = null, l.body = ''"
                        + " where l.tryAt is not null"
                        + " and l.meetingId = :meeting and l.kind = :kind and l.recipients = :address")
                .setParameter("now", clock.instant())
                .setParameter("meeting", meetingId)
                .setParameter("kind", kind)
                .setParameter("address", address)
                .executeUpdate();
    }

    /**
     * Forgets all mails to an address; those that wait do not leave any more. Those to others whose answers go there stay:
     * they are theirs, and what has left knows no address for answers any more.
     *
     * @param address in lower case
     */
    public void forget(String address) {
        forget(database.createQuery("select l.id from Letter l where lower(l.recipients) = :address", Long.class)
                .setParameter("address", address)
                .getResultList());
    }

    /** Forgets all mails about these meetings. */
    public void forgetOf(Collection<Long> meetings) {
        database.createQuery("delete from Letter l where l.meetingId in :meetings")
                .setParameter("meetings", meetings)
                .executeUpdate();
    }

    /** Forgets all mails about a meeting whose kind begins so. */
    public void forgetOf(long meetingId, String kinds) {
        forget(database.createQuery(
                        "select l.id from Letter l where l.meetingId = :meeting and l.kind like :kinds", Long.class)
                .setParameter("meeting", meetingId)
                .setParameter("kinds", kinds + "%")
                .getResultList());
    }

    /** Forgets all mails about a meeting to these addresses. */
    public void forgetOf(long meetingId, Collection<String> addresses) {
        forget(database.createQuery(
                        "select l.id from Letter l where l.meetingId = :meeting and l.recipients in :addresses",
                        Long.class)
                .setParameter("meeting", meetingId)
                .setParameter("addresses", addresses)
                .getResultList());
    }

    /** Forgets all mails of a kind that were written before this moment. */
    public void forgetOlder(String kind, Instant moment) {
        database.createQuery("delete from Letter l where l.kind = :kind and l.madeAt < :moment")
                .setParameter("kind", kind)
                .setParameter("moment", moment)
                .executeUpdate();
    }

    /** Forgets these mails; found first, for MariaDB's sake (see the chat's erasure). */
    private void forget(List<Long> ids) {
        if (!ids.isEmpty()) {
            database.createQuery("delete from Letter l where l.id in :ids")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }
}

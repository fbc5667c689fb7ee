package org.webinar.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.webinar.chat.KeptLongEnough;
import org.webinar.chat.PersonForgotten;
import org.webinar.identity.Participant;

/** Forgets who has voted for what: at a person's wish, after a time, or because the event is gone. */
@ApplicationScoped
@Transactional
public class PollErasure {
    @PersistenceContext
    private EntityManager database;

    /** How often this person has voted. */
    public long of(int userId) {
        return database.createQuery("select count(b) from Ballot b where b.voter = :voter", Long.class)
                .setParameter("voter", Participant.keyOf(userId))
                .getSingleResult();
    }

    /**
     * Forgets a person's ballots; what was counted stays counted, for nobody can be read from it.
     *
     * @return how many there were
     */
    public int erase(int userId) {
        return database.createQuery("delete from Ballot b where b.voter = :voter")
                .setParameter("voter", Participant.keyOf(userId))
                .executeUpdate();
    }

    /**
     * Deletes polls that were made before this instant, with their ballots.
     *
     * @return how many there were
     */
    public int eraseBefore(Instant instant) {
        List<Long> old = database.createQuery("select p.id from Poll p where p.madeAt < :instant", Long.class)
                .setParameter("instant", instant)
                .getResultList();
        delete(old);
        return old.size();
    }

    /** Deletes the polls of events that are gone; first looked for, for MariaDB's sake (see the chat's). */
    public void forgetOrphans() {
        delete(database.createQuery(
                        "select p.id from Poll p where not exists (select e.id from Event e where e.id = p.eventId)",
                        Long.class)
                .getResultList());
    }

    void forgotten(@Observes PersonForgotten person) {
        erase(person.userId());
    }

    void keptLongEnough(@Observes KeptLongEnough old) {
        eraseBefore(old.before());
    }

    private void delete(List<Long> polls) {
        if (!polls.isEmpty()) {
            for (String rows : List.of("Ballot r where r.pollId", "PollOption r where r.pollId", "Poll r where r.id")) {
                database.createQuery("delete from " + rows + " in :polls")
                        .setParameter("polls", polls)
                        .executeUpdate();
            }
        }
    }
}

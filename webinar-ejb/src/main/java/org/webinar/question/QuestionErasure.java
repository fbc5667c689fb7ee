package org.webinar.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.webinar.chat.KeptLongEnough;
import org.webinar.chat.PersonForgotten;
import org.webinar.identity.Participant;

/** Finds what somebody has asked, and forgets it: at that person's wish, after a time, or because its event is gone. */
@ApplicationScoped
@Transactional
public class QuestionErasure {
    private static final int MOST_AT_ONCE = 500;

    @PersistenceContext
    private EntityManager database;

    private final BoardLedger boards;
    private final Clock clock;

    /** For the container's proxy. */
    public QuestionErasure() {
        this(null, null);
    }

    @Inject
    QuestionErasure(BoardLedger boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    /** What this person has asked, the oldest first. */
    public List<QuestionLine> of(int userId) {
        return asked(userId).stream().map(Question::line).toList();
    }

    /** For how many questions this person has voted. */
    public long votesOf(int userId) {
        return database.createQuery("select count(v) from QuestionVote v where v.voter = :voter", Long.class)
                .setParameter("voter", Participant.keyOf(userId))
                .getSingleResult();
    }

    private List<Question> asked(int userId) {
        return database.createQuery(
                        "select q from Question q where q.askerUserId = :user order by q.id", Question.class)
                .setParameter("user", userId)
                .getResultList();
    }

    /**
     * Forgets a person: what was asked is emptied, so that open pages take it away; of the votes only how many remains.
     *
     * @return how many questions there were
     */
    public int erase(int userId) {
        List<Long> events = database.createQuery(
                        "select distinct q.eventId from Question q where q.askerUserId = :user order by q.eventId",
                        Long.class)
                .setParameter("user", userId)
                .getResultList();
        int erased = events.stream().mapToInt(event -> erase(event, userId)).sum();
        database.createQuery("delete from QuestionVote v where v.voter = :voter")
                .setParameter("voter", Participant.keyOf(userId))
                .executeUpdate();
        return erased;
    }

    private int erase(long eventId, int userId) {
        long revision = boards.turn(eventId);
        List<Question> questions = database.createQuery(
                        "select q from Question q where q.eventId = :event and q.askerUserId = :user", Question.class)
                .setParameter("event", eventId)
                .setParameter("user", userId)
                .getResultList();
        questions.forEach(question -> question.forget(revision, clock.instant()));
        return questions.size();
    }

    /**
     * Deletes what was asked before this instant, with its votes.
     *
     * @return how many questions there were
     */
    public int eraseBefore(Instant instant) {
        List<Question> old = database.createQuery(
                        "select q from Question q where q.askedAt < :instant order by q.id", Question.class)
                .setParameter("instant", instant)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
        if (old.isEmpty()) {
            return 0;
        }
        database.createQuery("delete from QuestionVote v where v.questionId in :old")
                .setParameter("old", old.stream().map(Question::id).toList())
                .executeUpdate();
        old.forEach(database::remove);
        database.flush();
        return old.size() < MOST_AT_ONCE ? old.size() : old.size() + eraseBefore(instant);
    }

    void forgotten(@Observes PersonForgotten person) {
        erase(person.userId());
    }

    void keptLongEnough(@Observes KeptLongEnough old) {
        eraseBefore(old.before());
    }

    /** Deletes what was asked at events that are gone. */
    public void forgetOrphans() {
        List<Long> gone = database.createQuery(
                        "select distinct q.eventId from Question q"
                                + " where not exists (select e.id from Event e where e.id = q.eventId)",
                        Long.class)
                .getResultList();
        if (!gone.isEmpty()) {
            for (String rows : List.of("QuestionVote", "Question")) {
                database.createQuery("delete from " + rows + " r where r.eventId in :gone")
                        .setParameter("gone", gone)
                        .executeUpdate();
            }
        }
        boards.forgetOrphans();
    }
}

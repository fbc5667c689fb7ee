package org.webinar.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The stored questions and their votes. Whoever changes any has the turn of the event's board. */
@ApplicationScoped
@Transactional
class QuestionLedger {
    private static final int MOST = 1_000;

    @PersistenceContext
    private EntityManager database;

    private final BoardLedger boards;
    private final Clock clock;

    QuestionLedger() {
        this(null, null);
    }

    @Inject
    QuestionLedger(BoardLedger boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    /** Stores a question; when the page sends it once more, gives the one that is there. */
    public QuestionLine add(long eventId, QuestionDraft draft) {
        long revision = boards.turn(eventId);
        Optional<Question> already = database.createQuery(
                        "select q from Question q where q.eventId = :event and q.asker = :asker and q.askerKey = :key",
                        Question.class)
                .setParameter("event", eventId)
                .setParameter("asker", draft.asker().key())
                .setParameter("key", draft.key())
                .getResultStream()
                .findFirst();
        return already.map(Question::line).orElseGet(() -> persist(eventId, draft, revision));
    }

    private QuestionLine persist(long eventId, QuestionDraft draft, long revision) {
        BoardRules rules = boards.state(eventId).rules();
        if (draft.anonymous() && !rules.anonymous()) {
            throw new NotAnonymous();
        }
        if (count(eventId) >= MOST) {
            throw new QuestionsFull();
        }
        QuestionState first = rules.approval() ? QuestionState.NEW : QuestionState.APPROVED;
        Question question = new Question(eventId, draft, first, revision, clock.instant());
        database.persist(question);
        database.flush();
        return question.line();
    }

    /** The names that others have shown here when they asked. */
    public List<String> namesBut(long eventId, String asker) {
        return database.createQuery(
                        "select distinct q.askerName from Question q where q.eventId = :event and q.asker <> :asker"
                                + " and q.anonymous = false",
                        String.class)
                .setParameter("event", eventId)
                .setParameter("asker", asker)
                .getResultList();
    }

    private long count(long eventId) {
        return database.createQuery("select count(q) from Question q where q.eventId = :event", Long.class)
                .setParameter("event", eventId)
                .getSingleResult();
    }

    /**
     * Sets whether somebody votes for a question; saying so again changes nothing.
     *
     * @throws NoSuchQuestion when the event shows none with this number
     * @throws QuestionHasMoved when it has been answered
     */
    public void vote(long eventId, long questionId, String voter, boolean wants) {
        long revision = boards.turn(eventId);
        Question question = find(eventId, questionId);
        if (!question.state().shown()) {
            throw new NoSuchQuestion();
        }
        if (!question.state().awaitsAnswer()) {
            throw new QuestionHasMoved();
        }
        Optional<QuestionVote> given = database.createQuery(
                        "select v from QuestionVote v where v.questionId = :question and v.voter = :voter",
                        QuestionVote.class)
                .setParameter("question", questionId)
                .setParameter("voter", voter)
                .getResultStream()
                .findFirst();
        if (wants && given.isEmpty()) {
            database.persist(new QuestionVote(eventId, questionId, voter));
            question.count(1, revision);
        } else if (!wants && given.isPresent()) {
            database.remove(given.get());
            question.count(-1, revision);
        }
    }

    /** Moves a question on; one that is there already stays as it is. */
    public Move move(long eventId, long questionId, QuestionState next) {
        long revision = boards.turn(eventId);
        Question question = find(eventId, questionId);
        boolean moves = question.state() != next;
        if (moves) {
            if (next == QuestionState.ANSWERING) {
                finishOthers(eventId, revision);
            }
            question.become(next, revision, clock.instant());
        }
        return new Move(question.line(), moves);
    }

    /**
     * What came of moving a question on.
     *
     * @param question the question as it is now
     * @param moved whether it was somewhere else before
     */
    record Move(QuestionLine question, boolean moved) {}

    /** Whoever takes the next question has done with the one before. */
    private void finishOthers(long eventId, long revision) {
        inState(eventId, QuestionState.ANSWERING)
                .forEach(before -> before.become(QuestionState.ANSWERED, revision, clock.instant()));
    }

    /** Nothing is being answered any more. */
    public void finish(long eventId) {
        if (!inState(eventId, QuestionState.ANSWERING).isEmpty()) {
            finishOthers(eventId, boards.turn(eventId));
        }
    }

    /** Answers a question in text; an answer that is there already is written anew. */
    public QuestionLine answer(long eventId, long questionId, String text) {
        long revision = boards.turn(eventId);
        Question question = find(eventId, questionId);
        question.answer(text);
        if (question.state() == QuestionState.ANSWERED) {
            question.count(0, revision);
        } else {
            question.become(QuestionState.ANSWERED, revision, clock.instant());
        }
        return question.line();
    }

    /** Shows everybody what waits to be approved. */
    public void approveAll(long eventId) {
        long revision = boards.turn(eventId);
        inState(eventId, QuestionState.NEW)
                .forEach(waiting -> waiting.become(QuestionState.APPROVED, revision, clock.instant()));
    }

    private List<Question> inState(long eventId, QuestionState state) {
        return database.createQuery(
                        "select q from Question q where q.eventId = :event and q.state = :state", Question.class)
                .setParameter("event", eventId)
                .setParameter("state", state)
                .getResultList();
    }

    private Question find(long eventId, long questionId) {
        return database.createQuery("select q from Question q where q.id = :id and q.eventId = :event", Question.class)
                .setParameter("id", questionId)
                .setParameter("event", eventId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NoSuchQuestion::new);
    }

    /** All questions that have changed after this number, in the order of their last changes. */
    public List<QuestionLine> after(long eventId, long revision) {
        return database.createQuery(
                        "select q from Question q where q.eventId = :event and q.revision > :revision"
                                + " order by q.revision, q.id",
                        Question.class)
                .setParameter("event", eventId)
                .setParameter("revision", revision)
                .getResultStream()
                .map(Question::line)
                .toList();
    }

    /** The numbers of the event's questions that this person has voted for. */
    public Set<Long> votedBy(long eventId, String voter) {
        return database.createQuery(
                        "select v.questionId from QuestionVote v where v.eventId = :event and v.voter = :voter",
                        Long.class)
                .setParameter("event", eventId)
                .setParameter("voter", voter)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}

package org.webinar.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A question of the audience. */
@Entity
@Table(name = "webinar_question")
public class Question {
    private static final String NOBODY = "-";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    private long revision;

    private String asker;

    @Column(name = "asker_user_id")
    private Integer askerUserId;

    @Column(name = "asker_name")
    private String askerName;

    private boolean anonymous;

    @Column(name = "asker_key")
    private String askerKey;

    private String text;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private QuestionState state;

    @Column(name = "state_since")
    private Instant stateSince;

    private int votes;

    private String answer;

    protected Question() {}

    Question(long eventId, QuestionDraft draft, QuestionState state, long revision, Instant now) {
        this.eventId = eventId;
        this.revision = revision;
        this.asker = draft.asker().key();
        this.askerUserId = draft.asker().userId();
        this.askerName = draft.asker().name();
        this.anonymous = draft.anonymous();
        this.askerKey = draft.key();
        this.text = draft.text();
        this.askedAt = now;
        this.state = state;
        this.stateSince = now;
    }

    /**
     * Moves on.
     *
     * @throws QuestionHasMoved when there is no such move
     */
    void become(QuestionState next, long revision, Instant now) {
        if (!state.mayBecome(next)) {
            throw new QuestionHasMoved();
        }
        state = next;
        stateSince = now;
        this.revision = revision;
    }

    /** Writes the answer down, for those who read. */
    void answer(String text) {
        answer = text;
    }

    /** One vote more or less. */
    void count(int votes, long revision) {
        this.votes += votes;
        this.revision = revision;
    }

    /** Keeps that there was a question, so that pages take it away, and nothing of what was in it. */
    void forget(long revision, Instant now) {
        asker = NOBODY;
        askerKey = String.valueOf(id);
        askerUserId = null;
        askerName = NOBODY;
        text = NOBODY;
        answer = null;
        anonymous = true;
        state = QuestionState.DISMISSED;
        stateSince = now;
        this.revision = revision;
    }

    Long id() {
        return id;
    }

    QuestionState state() {
        return state;
    }

    QuestionLine line() {
        return new QuestionLine(
                id(),
                revision,
                text,
                new QuestionLine.Asker(asker, askerName, anonymous),
                state,
                votes,
                askedAt,
                stateSince,
                answer);
    }
}

package org.webinar.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One person's vote for a question. */
@Entity
@Table(name = "webinar_question_vote")
public class QuestionVote {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "question_id")
    private Long questionId;

    private String voter;

    protected QuestionVote() {}

    QuestionVote(long eventId, long questionId, String voter) {
        this.eventId = eventId;
        this.questionId = questionId;
        this.voter = voter;
    }
}

package org.webinar.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What one person has chosen in a poll: a row each, so that nobody counts twice. */
@Entity
@Table(name = "webinar_ballot")
public class Ballot {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "poll_id")
    private Long pollId;

    private String voter;

    private int choices;

    protected Ballot() {}

    Ballot(long eventId, long pollId, String voter) {
        this.eventId = eventId;
        this.pollId = pollId;
        this.voter = voter;
    }

    Long pollId() {
        return pollId;
    }

    Choices choices() {
        return Choices.ofBits(choices);
    }

    void choose(Choices chosen) {
        choices = chosen.bits();
    }
}

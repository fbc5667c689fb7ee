package org.webinar.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One of the things that can be chosen in a poll, and how often it was. */
@Entity
@Table(name = "webinar_poll_option")
public class PollOption {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "poll_id")
    private Long pollId;

    private int place;

    private String text;

    private int votes;

    protected PollOption() {}

    PollOption(long pollId, int place, String text) {
        this.pollId = pollId;
        this.place = place;
        this.text = text;
    }

    int place() {
        return place;
    }

    Long pollId() {
        return pollId;
    }

    /** Counts anew what somebody had chosen before and chooses now. */
    void recount(boolean before, boolean now) {
        votes += (now ? 1 : 0) - (before ? 1 : 0);
    }

    PollLine.Option line() {
        return new PollLine.Option(text, votes);
    }
}

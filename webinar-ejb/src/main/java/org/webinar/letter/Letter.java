package org.webinar.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A mail that is to leave, or has left. */
@Entity
@Table(name = "webinar_letter")
public class Letter {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_FAILURE = 300;

    /** Nobody wants to read of it any more. */
    private static final Duration WORTH_SENDING = Duration.ofDays(3);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;
    private String recipients;
    private String subject;
    private String body;

    @Column(name = "made_at")
    private Instant madeAt;

    private int tries;

    /** Null when it is not to be tried any more. */
    @Column(name = "try_at")
    private Instant tryAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_failure")
    private String lastFailure;

    protected Letter() {}

    Letter(String kind, String recipients, String subject, String body, Instant now) {
        this.kind = kind;
        this.recipients = recipients;
        this.subject = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
        this.body = body;
        this.madeAt = now;
        this.tryAt = now;
    }

    /** Is being tried: should the server die meanwhile, it is tried again after the pause. */
    void beingTried(Instant now) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, DOUBLINGS));
        tries++;
        tryAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    void sent(Instant now) {
        sentAt = now;
        tryAt = null;
        lastFailure = null;
    }

    void failed(String words, Instant now) {
        lastFailure = words.length() > LONGEST_FAILURE ? words.substring(0, LONGEST_FAILURE) : words;
        if (madeAt.plus(WORTH_SENDING).isBefore(now)) {
            tryAt = null;
        }
    }

    /** Whether it is to be tried now. */
    boolean dueAt(Instant now) {
        return tryAt != null && !tryAt.isAfter(now);
    }

    Long id() {
        return id;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** Addresses with commas between. */
    public String recipients() {
        return recipients;
    }

    public String subject() {
        return subject;
    }

    /** Plain text. */
    public String body() {
        return body;
    }
}

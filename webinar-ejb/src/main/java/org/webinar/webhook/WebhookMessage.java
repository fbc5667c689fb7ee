package org.webinar.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What one program is told of one thing that happened. */
@Entity
@Table(name = "webinar_webhook_message")
class WebhookMessage {
    private static final int LONGEST_DETAIL = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "webhook_id")
    private long webhookId;

    /** By which a receiver knows that it has had it before. */
    private String word;

    @Enumerated(EnumType.STRING)
    private News type;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String facts;

    @Enumerated(EnumType.STRING)
    private MessageState state = MessageState.WAITING;

    private int tries;

    /** Null when it is not to be tried any more. */
    @Column(name = "try_at")
    private Instant tryAt;

    @Column(name = "tried_at")
    private Instant triedAt;

    private long millis;

    /** What was answered last; nought when nothing was. */
    private int status;

    @Enumerated(EnumType.STRING)
    private WebhookTrouble trouble;

    private String detail;

    protected WebhookMessage() {}

    WebhookMessage(Webhook webhook, News type, Facts facts, Instant now) {
        this.webhookId = webhook.id();
        this.word = "msg_" + UUID.randomUUID().toString().replace("-", "");
        this.type = type;
        this.happenedAt = now;
        this.facts = facts.written();
        this.tryAt = now;
    }

    /** Is being tried: should the server die meanwhile, it is tried again after the pause. */
    void beingTried(Instant now) {
        tries++;
        triedAt = now;
        tryAt = now.plus(Pauses.after(tries));
    }

    /** What became of that. */
    void tried(Outcome outcome, Instant giveUpBefore) {
        millis = outcome.took().toMillis();
        status = outcome.status();
        trouble = outcome.trouble();
        detail = detailOf(outcome);
        if (outcome.taken()) {
            state = MessageState.TAKEN;
            tryAt = null;
        } else if (!happenedAt.isAfter(giveUpBefore)) {
            giveUp();
        } else if (tryAt != null && trouble.isOfMachine()) {
            // Its webhook rests, and this one is the first to be sent after that.
            tryAt = triedAt;
        }
    }

    /** Is not tried any more. */
    void giveUp() {
        if (state == MessageState.WAITING) {
            state = MessageState.GIVEN_UP;
            tryAt = null;
        }
    }

    /** Is sent once more, under the same word. */
    void sendAgain(Instant now) {
        state = MessageState.WAITING;
        tries = 0;
        tryAt = now;
    }

    /** In one line that the column holds. */
    static String detailOf(Outcome outcome) {
        String line = outcome.words().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_DETAIL
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_DETAIL));
    }

    Long id() {
        return id;
    }

    long webhookId() {
        return webhookId;
    }

    MessageState state() {
        return state;
    }

    /** As it is sent to its program. */
    Parcel parcel(Webhook webhook, Instant now) {
        return new Parcel(
                webhookId,
                id,
                webhook.address(),
                word,
                type,
                happenedAt,
                Facts.read(facts),
                webhook.keys().sealed(webhook.purpose(), now));
    }

    /** As somebody may read of it. */
    MessageSheet sheet() {
        var answer = triedAt == null
                ? null
                : new MessageSheet.Answer(triedAt, millis, status, trouble, detail == null ? "" : detail);
        return new MessageSheet(id, word, type, happenedAt, state, tries, tryAt, answer);
    }
}

package org.webinar.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.webinar.identity.Visitor;

/** A program that is told when something happens, and how it has taken that. */
@Entity
@Table(name = "webinar_webhook")
class Webhook {
    /** Longer than a try can take. Who has not come back by then is dead. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "site_id")
    private int siteId;

    private String name;

    private String address;

    private String types;

    @Embedded
    private WebhookKeys keys = new WebhookKeys();

    /** Who is written to when it is given up. */
    @Column(name = "user_id")
    private int userId;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private WebhookState state = WebhookState.ON;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "succeeded_at")
    private Instant succeededAt;

    /** When the first of the failures was that no success has followed; null when one has. */
    @Column(name = "failing_since")
    private Instant failingSince;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Enumerated(EnumType.STRING)
    private WebhookTrouble trouble;

    private String detail;

    /** How often in a row its machine has failed us. */
    private int failures;

    @Column(name = "pause_until")
    private Instant pauseUntil;

    private String holder;

    @Column(name = "held_until")
    private Instant heldUntil;

    protected Webhook() {}

    Webhook(int siteId, WebhookWish wish, Visitor maker, Instant now) {
        this.siteId = siteId;
        this.userId = maker.userId();
        this.madeBy = maker.fullName();
        this.madeAt = now;
        this.stateSince = now;
        follow(wish);
    }

    /** Is what somebody wishes it to be; whether it lies elsewhere now, where nobody has failed us yet. */
    final boolean follow(WebhookWish wish) {
        boolean moved = !wish.address().equals(address);
        name = wish.name();
        address = wish.address();
        types = News.words(wish.news());
        if (moved) {
            startAfresh();
        }
        return moved;
    }

    /** What signs its messages. */
    WebhookKeys keys() {
        return keys;
    }

    /** What its secrets are sealed for: copied to another row they open nothing. */
    String purpose() {
        return "webhook " + id;
    }

    /** Whether it is told of this. */
    boolean wants(News news) {
        return state == WebhookState.ON && news().contains(news);
    }

    /** Whether this sender may send now: nobody else does, and it is neither off nor resting. */
    boolean take(String sender, Instant now, Instant nowOfDatabase) {
        boolean free = holder == null || holder.equals(sender) || heldUntil.isBefore(nowOfDatabase);
        boolean open = state == WebhookState.ON && (pauseUntil == null || !pauseUntil.isAfter(now));
        if (free && open) {
            holder = sender;
            heldUntil = nowOfDatabase.plus(LEASE);
        }
        return free && open;
    }

    /** This sender has nothing more to send. */
    void leave(String sender) {
        if (sender.equals(holder)) {
            holder = null;
            heldUntil = null;
        }
    }

    /** It has taken a message. */
    void succeeded(Instant now) {
        succeededAt = now;
        startAfresh();
    }

    /** It has not. */
    void failed(Outcome outcome, Instant now) {
        failedAt = now;
        failingSince = failingSince == null ? now : failingSince;
        trouble = outcome.trouble();
        detail = WebhookMessage.detailOf(outcome);
        if (outcome.trouble().isOfMachine()) {
            failures++;
            pauseUntil = now.plus(Pauses.after(failures, outcome.retryAfter()));
        }
    }

    /** Whether it has taken nothing since then or longer. */
    boolean failsSince(Instant moment) {
        return failingSince != null && !failingSince.isAfter(moment);
    }

    /** Is told again from now on, or not any more; whether that is new. */
    boolean become(WebhookState next, Instant now) {
        boolean fresh = state != next;
        if (fresh) {
            state = next;
            stateSince = now;
        }
        if (next == WebhookState.ON) {
            startAfresh();
        }
        return fresh;
    }

    private void startAfresh() {
        failingSince = null;
        askAgain();
    }

    /** Is asked at once, though it may have been left alone. */
    final void askAgain() {
        failures = 0;
        pauseUntil = null;
    }

    Long id() {
        return id;
    }

    int siteId() {
        return siteId;
    }

    int userId() {
        return userId;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    WebhookState state() {
        return state;
    }

    Set<News> news() {
        return News.read(types);
    }

    /** As somebody may read of it. */
    WebhookSheet sheet(long waiting, Instant now) {
        var failure = trouble == null ? null : new WebhookSheet.Failure(trouble, detail, failedAt, failingSince);
        return new WebhookSheet(
                id,
                name,
                address,
                news(),
                new WebhookSheet.Standing(state, stateSince, pauseUntil, waiting),
                succeededAt,
                failure,
                new WebhookSheet.Origin(madeBy, madeAt, keys.oldUntil(now)));
    }
}

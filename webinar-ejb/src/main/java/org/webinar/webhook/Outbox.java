package org.webinar.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.webinar.database.DatabaseClock;
import org.webinar.settings.Settings;
import org.webinar.settings.WebhookCatalogue;

/**
 * The stored messages as couriers see them. A program's row is locked before its messages are touched, and says who sends to
 * it: one courier at a time, on whichever server.
 */
@ApplicationScoped
@Transactional
class Outbox {
    @PersistenceContext
    private EntityManager database;

    private final Settings settings;
    private final WebhookLetters letters;
    private final Clock clock;

    Outbox() {
        this(null, null, null);
    }

    @Inject
    Outbox(Settings settings, WebhookLetters letters, Clock clock) {
        this.settings = settings;
        this.letters = letters;
        this.clock = clock;
    }

    /** Numbers of the webhooks for which something is to be sent now. */
    public List<Long> due() {
        return database.createQuery(
                        "select distinct w.id from Webhook w, WebhookMessage m where m.webhookId = w.id"
                                + " and w.state = :on and m.tryAt <= :now"
                                + " and (w.pauseUntil is null or w.pauseUntil <= :now) order by w.id",
                        Long.class)
                .setParameter("on", WebhookState.ON)
                .setParameter("now", now())
                .getResultList();
    }

    /**
     * The next message for a program, the oldest first, if this courier may send to it now.
     *
     * @param courier a word that no other courier has
     */
    public Optional<Parcel> next(long webhookId, String courier) {
        Instant now = now();
        return locked(webhookId)
                .filter(webhook -> webhook.take(courier, now, DatabaseClock.read(database)))
                .flatMap(webhook -> first(webhookId, now).map(message -> {
                    message.beingTried(now);
                    return message.parcel(webhook, now);
                }));
    }

    private Optional<WebhookMessage> first(long webhookId, Instant now) {
        return database.createQuery(
                        "select m from WebhookMessage m where m.webhookId = :webhook and m.tryAt <= :now order by m.id",
                        WebhookMessage.class)
                .setParameter("webhook", webhookId)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Writes down what became of a try; either may have been deleted meanwhile. */
    public void tried(Parcel parcel, Outcome outcome) {
        locked(parcel.webhookId()).ifPresent(webhook -> {
            Instant now = now();
            Instant giveUpBefore = now.minus(settings.get(WebhookCatalogue.GIVE_UP));
            Optional.ofNullable(database.find(WebhookMessage.class, parcel.messageId()))
                    .ifPresent(message -> message.tried(outcome, giveUpBefore));
            if (outcome.taken()) {
                webhook.succeeded(now);
            } else {
                webhook.failed(outcome, now);
                endIfHopeless(webhook, outcome, giveUpBefore, now);
            }
        });
    }

    private void endIfHopeless(Webhook webhook, Outcome outcome, Instant giveUpBefore, Instant now) {
        boolean gone = outcome.trouble() == WebhookTrouble.GONE;
        if (webhook.state() == WebhookState.ON && (gone || webhook.failsSince(giveUpBefore))) {
            webhook.become(gone ? WebhookState.GONE : WebhookState.GIVEN_UP, now);
            giveUp(webhook.id());
            letters.ended(webhook, gone);
        }
    }

    /** Nothing that waits for a program is sent any more. */
    public void giveUp(long webhookId) {
        waiting(webhookId).forEach(WebhookMessage::giveUp);
    }

    /** All that waits for a program is sent at once: it lies elsewhere now. */
    public void askAgain(long webhookId) {
        waiting(webhookId).forEach(message -> message.sendAgain(now()));
    }

    private List<WebhookMessage> waiting(long webhookId) {
        return database.createQuery(
                        "select m from WebhookMessage m where m.webhookId = :webhook and m.tryAt is not null",
                        WebhookMessage.class)
                .setParameter("webhook", webhookId)
                .getResultList();
    }

    /** A courier has nothing more to send, or enough for now. */
    public void leave(long webhookId, String courier) {
        locked(webhookId).ifPresent(webhook -> webhook.leave(courier));
    }

    private Optional<Webhook> locked(long webhookId) {
        return Optional.ofNullable(database.find(Webhook.class, webhookId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Databases keep microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

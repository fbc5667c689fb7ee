package org.webinar.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.settings.SealBroken;
import org.webinar.settings.Vault;

/** Takes what is due to one program, one message after the other. */
@ApplicationScoped
class Courier {
    private static final Logger LOG = Logger.getLogger(Courier.class.getName());

    /** Others want the thread, too; the rest goes with the next round. */
    private static final int MOST = 50;

    private final Outbox outbox;
    private final Receivers receivers;
    private final Vault vault;

    Courier() {
        this(null, null, null);
    }

    @Inject
    Courier(Outbox outbox, Receivers receivers, Vault vault) {
        this.outbox = outbox;
        this.receivers = receivers;
        this.vault = vault;
    }

    /** Sends until nothing is due, the program is to be left alone, or it is enough. */
    void deliver(long webhookId) {
        String courier = UUID.randomUUID().toString();
        try {
            Optional<Parcel> next = outbox.next(webhookId, courier);
            for (int sent = 1; next.isPresent(); sent++) {
                outbox.tried(next.get(), send(next.get()));
                next = sent < MOST ? outbox.next(webhookId, courier) : Optional.empty();
            }
        } finally {
            outbox.leave(webhookId, courier);
        }
    }

    private Outcome send(Parcel parcel) {
        Outcome outcome = receivers(parcel);
        if (!outcome.taken()) {
            // Neither the address nor the answer: either may hold what opens something.
            LOG.log(Level.INFO, "webinar: webhook {0} does not take message {1}: {2} {3}", new Object[] {
                parcel.webhookId(), parcel.messageId(), outcome.trouble(), outcome.status()
            });
        }
        return outcome;
    }

    private Outcome receivers(Parcel parcel) {
        try {
            List<String> secrets = parcel.sealed().stream()
                    .map(one -> vault.open(one.purpose(), one.text()))
                    .toList();
            return receivers.send(parcel, secrets);
        } catch (SealBroken keyIsGone) {
            return Outcome.silent(WebhookTrouble.SECRET_LOST, "", Duration.ZERO);
        }
    }
}

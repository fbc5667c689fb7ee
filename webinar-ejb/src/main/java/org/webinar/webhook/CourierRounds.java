package org.webinar.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import org.webinar.database.Database;
import org.webinar.time.Round;

/** Sends couriers to the programs for which something is due, beside each other, so that a slow one holds up nobody. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CourierRounds {
    @Resource
    private ManagedExecutorService executor;

    private final Database database;
    private final Outbox outbox;
    private final Courier courier;
    private final Messages messages;
    private final WebhookLetters letters;
    private final WebhookSecrets secrets;
    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();

    /** For the container's proxy. */
    public CourierRounds() {
        this(null, null, null, null, null, null);
    }

    @Inject
    CourierRounds(
            Database database,
            Outbox outbox,
            Courier courier,
            Messages messages,
            WebhookLetters letters,
            WebhookSecrets secrets) {
        this.database = database;
        this.outbox = outbox;
        this.courier = courier;
        this.messages = messages;
        this.letters = letters;
        this.secrets = secrets;
    }

    @PostConstruct
    void renewSeals() {
        if (database.serves()) {
            Round.of("sealing secrets of webhooks anew", secrets::sealAnew);
        }
    }

    /** Looks once. */
    @Schedule(second = "1/3", minute = "*", hour = "*", persistent = false)
    public void round() {
        if (database.serves()) {
            Round.of("the round of webhooks", () -> outbox.due().forEach(this::send));
        }
    }

    private void send(long webhookId) {
        if (underWay.add(webhookId)) {
            try {
                executor.submit(() -> {
                    try {
                        Round.of("sending to webhook " + webhookId, () -> courier.deliver(webhookId));
                    } finally {
                        underWay.remove(webhookId);
                    }
                });
            } catch (RejectedExecutionException busy) {
                underWay.remove(webhookId);
                throw busy;
            }
        }
    }

    /** Forgets what has been kept long enough. */
    @Schedule(minute = "37", hour = "*", persistent = false)
    public void sweep() {
        if (database.serves()) {
            Round.of("forgetting old messages of webhooks", messages::forgetOld);
            Round.of("forgetting old mails about webhooks", letters::forgetOld);
        }
    }
}

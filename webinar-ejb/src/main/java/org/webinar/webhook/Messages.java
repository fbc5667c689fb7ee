package org.webinar.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.webinar.settings.Settings;
import org.webinar.settings.WebhookCatalogue;

/**
 * What programs are told, written down in the transaction of what happened: it is there once or not at all, and leaves by
 * the rounds of the couriers.
 */
@ApplicationScoped
@Transactional
class Messages {
    @PersistenceContext
    private EntityManager database;

    private final Settings settings;
    private final Clock clock;

    Messages() {
        this(null, null);
    }

    @Inject
    Messages(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Tells all programs of a site that want to know.
     *
     * @param facts asked for when anybody does
     */
    public void tell(int siteId, News news, Supplier<Facts> facts) {
        List<Webhook> listening = database.createQuery(
                        "select w from Webhook w where w.siteId = :site and w.state = :on order by w.id", Webhook.class)
                .setParameter("site", siteId)
                .setParameter("on", WebhookState.ON)
                .getResultStream()
                .filter(webhook -> webhook.wants(news))
                .toList();
        if (!listening.isEmpty()) {
            Facts told = facts.get();
            listening.forEach(webhook -> tell(webhook, news, told));
        }
    }

    /** Tells one program. */
    public void tell(Webhook webhook, News news, Facts facts) {
        database.persist(new WebhookMessage(webhook, news, facts, now()));
    }

    /**
     * Forgets those that have been kept long enough. One that waits is tried as long as others are; it is older when its
     * program was switched off in the moment in which it was written.
     */
    public int forgetOld() {
        return database.createQuery("delete from WebhookMessage m where m.happenedAt < :oldest"
                        + " and (m.tryAt is null or m.happenedAt < :hopeless)")
                .setParameter("oldest", now().minus(settings.get(WebhookCatalogue.KEPT)))
                .setParameter("hopeless", now().minus(settings.get(WebhookCatalogue.GIVE_UP)))
                .executeUpdate();
    }

    /** Databases keep microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

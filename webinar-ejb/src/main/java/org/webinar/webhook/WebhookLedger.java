package org.webinar.webhook;

import static org.webinar.change.Difference.between;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.webinar.change.Deed;
import org.webinar.change.Difference;
import org.webinar.change.Note;
import org.webinar.change.Thing;
import org.webinar.identity.Visitor;
import org.webinar.settings.Vault;
import org.webinar.site.CurrentSite;

/** The webhooks of the site that is asked, for those who look after them; gives what is to be written down of each deed. */
@ApplicationScoped
@Transactional
class WebhookLedger {
    @PersistenceContext
    private EntityManager database;

    private final Messages messages;
    private final Outbox outbox;
    private final WebhookRules rules;
    private final Vault vault;
    private final CurrentSite site;
    private final Clock clock;

    WebhookLedger() {
        this(null, null, null, null, null, null);
    }

    @Inject
    WebhookLedger(Messages messages, Outbox outbox, WebhookRules rules, Vault vault, CurrentSite site, Clock clock) {
        this.messages = messages;
        this.outbox = outbox;
        this.rules = rules;
        this.vault = vault;
        this.site = site;
        this.clock = clock;
    }

    /** All of them, by name. */
    public List<WebhookSheet> all() {
        return database.createQuery(
                        "select w from Webhook w where w.siteId = :site order by w.name, w.id", Webhook.class)
                .setParameter("site", site.id())
                .getResultStream()
                .map(this::sheet)
                .toList();
    }

    /** One of them. */
    public WebhookSheet one(long id) {
        return sheet(found(id, LockModeType.NONE));
    }

    private WebhookSheet sheet(Webhook webhook) {
        long waiting = database.createQuery(
                        "select count(m) from WebhookMessage m where m.webhookId = :webhook and m.tryAt is not null",
                        Long.class)
                .setParameter("webhook", webhook.id())
                .getSingleResult();
        return webhook.sheet(waiting, now());
    }

    /**
     * Its messages, the newest first.
     *
     * @param first how many are left out before
     */
    public List<MessageSheet> messages(long id, int first, int most) {
        return database.createQuery(
                        "select m from WebhookMessage m where m.webhookId = :webhook order by m.id desc",
                        WebhookMessage.class)
                .setParameter("webhook", found(id, LockModeType.NONE).id())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(WebhookMessage::sheet)
                .toList();
    }

    /** How many there are. */
    public long countMessages(long id) {
        return database.createQuery("select count(m) from WebhookMessage m where m.webhookId = :webhook", Long.class)
                .setParameter("webhook", found(id, LockModeType.NONE).id())
                .getSingleResult();
    }

    /** Adds one that signs with this secret. */
    public Note add(WebhookWish wish, String secret, Visitor maker) {
        rules.check(wish);
        long number = database.createQuery("select count(w) from Webhook w where w.siteId = :site", Long.class)
                .setParameter("site", site.id())
                .getSingleResult();
        if (number >= WebhookRules.MOST) {
            throw new TooManyWebhooks(WebhookRules.MOST);
        }
        Webhook webhook = new Webhook(site.id(), wish, maker, now());
        database.persist(webhook);
        database.flush();
        seal(webhook, secret);
        return new Note(Deed.ADDED, thing(webhook), differences(new WebhookWish("", "", Set.of()), wish));
    }

    /** Makes it what somebody wishes. */
    public Note change(long id, WebhookWish wish) {
        rules.check(wish);
        Webhook webhook = found(id, LockModeType.PESSIMISTIC_WRITE);
        var before = new WebhookWish(webhook.name(), webhook.address(), webhook.news());
        if (webhook.follow(wish)) {
            outbox.askAgain(id);
        }
        return new Note(Deed.CHANGED, thing(webhook), differences(before, wish));
    }

    /** What stands behind the host of an address may open something there: that it has changed is all that is told. */
    private static List<Difference> differences(WebhookWish before, WebhookWish after) {
        Optional<Difference> host = between("WEBHOOK_HOST", host(before), host(after));
        return Stream.of(
                        between("NAME", before.name(), after.name())
                                .filter(named -> !before.name().isEmpty()),
                        host,
                        host.isPresent()
                                ? Optional.<Difference>empty()
                                : Difference.untold("WEBHOOK_ADDRESS", before.address(), after.address()),
                        between("WEBHOOK_NEWS", told(before), told(after)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String host(WebhookWish wish) {
        return WebhookRules.address(wish.address()).map(URI::getHost).orElse(null);
    }

    private static String told(WebhookWish wish) {
        return wish.news().isEmpty() ? null : News.words(wish.news());
    }

    /** Signs with this secret from now on. */
    public Note rotate(long id, String secret) {
        Webhook webhook = found(id, LockModeType.PESSIMISTIC_WRITE);
        seal(webhook, secret);
        return new Note(Deed.CHANGED, thing(webhook), List.of(Difference.untold("WEBHOOK_SECRET")));
    }

    private void seal(Webhook webhook, String secret) {
        webhook.keys().signWith(vault.seal(webhook.purpose(), secret), now());
    }

    /** Switches it on or off; nothing that waits is sent then, also what was written down while it was being switched off. */
    public Note turn(long id, boolean on) {
        Webhook webhook = found(id, LockModeType.PESSIMISTIC_WRITE);
        boolean before = webhook.state() == WebhookState.ON;
        webhook.become(on ? WebhookState.ON : WebhookState.OFF, now());
        if (!on || !before) {
            outbox.giveUp(id);
        }
        return Note.changed(thing(webhook), between("WEBHOOK_ON", before, on));
    }

    /** Deletes it, with all that it has been told. */
    public Note delete(long id) {
        Webhook webhook = found(id, LockModeType.PESSIMISTIC_WRITE);
        database.createQuery("delete from WebhookMessage m where m.webhookId = :webhook")
                .setParameter("webhook", id)
                .executeUpdate();
        database.remove(webhook);
        return Note.of(Deed.DELETED, thing(webhook));
    }

    /** Tells it something of no consequence. */
    public void test(long id) {
        Webhook webhook = told(id);
        messages.tell(
                webhook,
                News.TEST,
                new Facts.Writer().is("webhook", id).is("name", webhook.name()).facts());
    }

    /** Tells it again what it has been told before, or should have been. */
    public void again(long id, long messageId) {
        told(id);
        Optional.ofNullable(database.find(WebhookMessage.class, messageId))
                .filter(message -> message.webhookId() == id)
                .orElseThrow(() -> new NoSuchWebhookMessage(messageId))
                .sendAgain(now());
    }

    /** One that can be told something, at once. */
    private Webhook told(long id) {
        Webhook webhook = found(id, LockModeType.PESSIMISTIC_WRITE);
        if (webhook.state() != WebhookState.ON) {
            throw new WebhookIsOff(webhook.name());
        }
        webhook.askAgain();
        return webhook;
    }

    private Webhook found(long id, LockModeType lock) {
        return Optional.ofNullable(database.find(Webhook.class, id, lock))
                .filter(webhook -> webhook.siteId() == site.id())
                .orElseThrow(() -> new NoSuchWebhook(id));
    }

    private static Thing thing(Webhook webhook) {
        return Thing.webhook(webhook.id(), webhook.name());
    }

    /** Databases keep microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package org.webinar.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.webinar.identity.User;
import org.webinar.letter.AdminNotes;
import org.webinar.letter.Letters;
import org.webinar.letter.Mail;
import org.webinar.letter.Words;
import org.webinar.site.Sites;

/** Tells whoever has made a webhook, and the administrators, that nothing is sent there any more. */
@ApplicationScoped
@Transactional
class WebhookLetters {
    private static final String KIND = "webhook";
    private static final Duration KEPT = Duration.ofDays(90);

    /** It is about no meeting. */
    private static final long NO_MEETING = 0;

    @PersistenceContext
    private EntityManager database;

    private final Letters letters;
    private final AdminNotes admins;
    private final Words words;
    private final Sites sites;
    private final Clock clock;

    WebhookLetters() {
        this(null, null, null, null, null);
    }

    @Inject
    WebhookLetters(Letters letters, AdminNotes admins, Words words, Sites sites, Clock clock) {
        this.letters = letters;
        this.admins = admins;
        this.words = words;
        this.sites = sites;
        this.clock = clock;
    }

    /**
     * It has ended by itself.
     *
     * @param gone whether the program has said that it wants nothing; else it has taken nothing for days
     */
    public void ended(Webhook webhook, boolean gone) {
        String why = words.of(gone ? "webhook.gone" : "webhook.silent");
        admins.note("webhook-ended", webhook.name(), why);
        Optional.ofNullable(database.find(User.class, webhook.userId()))
                .filter(User::active)
                .filter(person -> person.email().contains("@"))
                .map(person -> new Mail(
                        NO_MEETING,
                        KIND,
                        person.email(),
                        Optional.empty(),
                        words.of("webhook.ended.subject", webhook.name()),
                        words.of(
                                "webhook.ended.body",
                                person.fullName(),
                                webhook.name(),
                                why,
                                sites.address(webhook.siteId()) + "/webinar/webhooks/" + webhook.id() + "/"),
                        null,
                        null))
                .ifPresent(letters::post);
    }

    /** Forgets mails that were written long ago, with the addresses in them. */
    public void forgetOld() {
        letters.forgetOlder(KIND, clock.instant().minus(KEPT));
    }
}

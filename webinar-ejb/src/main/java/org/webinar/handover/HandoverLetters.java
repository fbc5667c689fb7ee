package org.webinar.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.webinar.identity.User;
import org.webinar.letter.Letters;
import org.webinar.letter.Mail;
import org.webinar.letter.Words;
import org.webinar.meeting.Meeting;
import org.webinar.site.Sites;

/** Tells whoever wished it that a recording is in Pod, or will not get there by itself. */
@ApplicationScoped
@Transactional
class HandoverLetters {
    private static final String KIND = "handover";
    private static final Duration NEWS = Duration.ofDays(3);
    private static final Duration KEPT = Duration.ofDays(90);

    @PersistenceContext
    private EntityManager database;

    private final Letters letters;
    private final Words words;
    private final Sites sites;
    private final PodAddress pod;
    private final Clock clock;

    HandoverLetters() {
        this(null, null, null, null, null);
    }

    @Inject
    HandoverLetters(Letters letters, Words words, Sites sites, PodAddress pod, Clock clock) {
        this.letters = letters;
        this.words = words;
        this.sites = sites;
        this.pod = pod;
        this.clock = clock;
    }

    /** It is there. */
    public void done(Meeting meeting, Handover handover) {
        String address = handover.slug().flatMap(pod::of).map(String::valueOf).orElse("");
        write(meeting, handover, "handover.done", address);
    }

    /** It is not. */
    public void failed(Meeting meeting, Handover handover) {
        write(
                meeting,
                handover,
                "handover.failed",
                sites.address(meeting.siteId()) + "/meeting/recordings/" + meeting.slug() + "/");
    }

    private void write(Meeting meeting, Handover handover, String key, String address) {
        Optional.ofNullable(database.find(User.class, handover.askedBy()))
                .filter(User::active)
                .filter(person -> person.email().contains("@"))
                .map(person -> new Mail(
                        meeting.id(),
                        KIND,
                        person.email(),
                        Optional.empty(),
                        words.of(key + ".subject", handover.title()),
                        words.of(key + ".body", person.fullName(), handover.title(), address),
                        null,
                        clock.instant().plus(NEWS)))
                .ifPresent(letters::post);
    }

    /** Forgets mails that were written long ago, with the addresses in them. */
    public void forgetOld() {
        letters.forgetOlder(KIND, clock.instant().minus(KEPT));
    }
}

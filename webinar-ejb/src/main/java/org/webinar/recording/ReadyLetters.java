package org.webinar.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

/** Tells a meeting's owners that a recording is ready, once: who tells holds the notice and writes down that it is done. */
@ApplicationScoped
@Transactional
class ReadyLetters {
    private static final String KIND = "recording";

    /** Who gets a mail server only later sends nothing that everybody has found meanwhile. */
    private static final Duration NEWS = Duration.ofDays(3);

    private static final Duration KEPT = Duration.ofDays(90);

    @PersistenceContext
    private EntityManager database;

    private final Letters letters;
    private final Words words;
    private final Sites sites;
    private final Clock clock;

    ReadyLetters() {
        this(null, null, null, null);
    }

    @Inject
    ReadyLetters(Letters letters, Words words, Sites sites, Clock clock) {
        this.letters = letters;
        this.words = words;
        this.sites = sites;
        this.clock = clock;
    }

    /** Puts the mails of this notice into the outbox, unless somebody else has; none when its meeting is gone. */
    public void tell(long noticeId) {
        Optional.ofNullable(database.find(ReadyRecording.class, noticeId, LockModeType.PESSIMISTIC_WRITE))
                .filter(notice -> !notice.isTold())
                .ifPresent(this::tell);
    }

    private void tell(ReadyRecording notice) {
        notice.told(clock.instant());
        Optional.ofNullable(database.find(Meeting.class, notice.meetingId()))
                .ifPresent(meeting -> database.createQuery("select u from User u where u.id in :owners", User.class)
                        .setParameter("owners", meeting.owners())
                        .getResultStream()
                        .filter(User::active)
                        .filter(owner -> owner.email().contains("@"))
                        .map(owner -> mail(meeting, owner))
                        .forEach(letters::post));
    }

    /** Forgets mails that were written long ago, with the addresses in them. */
    public void forgetOld() {
        letters.forgetOlder(KIND, clock.instant().minus(KEPT));
    }

    private Mail mail(Meeting meeting, User owner) {
        return new Mail(
                meeting.id(),
                KIND,
                owner.email(),
                Optional.empty(),
                words.of("recording.ready.subject", meeting.name()),
                words.of(
                        "recording.ready.body",
                        owner.fullName(),
                        meeting.name(),
                        sites.address(meeting.siteId()) + "/meeting/recordings/" + meeting.slug() + "/"),
                null,
                clock.instant().plus(NEWS));
    }
}

package org.webinar.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A mail that is to leave, or has left. */
@Entity
@Table(name = "webinar_letter")
public class Letter {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_FAILURE = 300;

    /** Nobody wants to read of it any more. */
    private static final Duration WORTH_SENDING = Duration.ofDays(3);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;
    private String recipients;
    private String subject;
    private String body;

    @Column(name = "made_at")
    private Instant madeAt;

    private int tries;

    /** Null when it is not to be tried any more. */
    @Column(name = "try_at")
    private Instant tryAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_failure")
    private String lastFailure;

    /** The meeting that it is about; null for mails to administrators. */
    @Column(name = "meeting_id")
    private Long meetingId;

    /** Null when an answer goes to us. */
    @Column(name = "reply_to")
    private String replyTo;

    /** The same at each try, so that whoever gets a mail twice can tell; null for mails to administrators. */
    @Column(name = "message_id")
    private String messageId;

    /** Null when nothing goes into a calendar. */
    private String calendar;

    @Column(name = "calendar_method")
    private String calendarMethod;

    @Column(name = "refused_at")
    private Instant refusedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** From when on nobody has any use for it; null when it is worth sending for as long as any mail is. */
    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Letter() {}

    Letter(Mail mail, Instant now) {
        this(mail.kind(), mail.address(), mail.subject(), mail.body(), now);
        meetingId = mail.meetingId();
        replyTo = mail.replyTo().orElse(null);
        expiresAt = mail.expires();
        messageId = UUID.randomUUID().toString();
        if (mail.file() != null) {
            calendar = mail.file().text();
            calendarMethod = mail.file().method();
        }
    }

    Letter(String kind, String recipients, String subject, String body, Instant now) {
        this.kind = kind;
        this.recipients = recipients;
        this.subject = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
        this.body = body;
        this.madeAt = now;
        this.tryAt = now;
    }

    /** Is being tried: should the server die meanwhile, it is tried again after the pause. */
    void beingTried(Instant now) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, DOUBLINGS));
        tries++;
        tryAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    void sent(Instant now) {
        sentAt = now;
        tryAt = null;
        lastFailure = null;
        forgetWhoAsks();
    }

    /**
     * What does not leave any more needs nobody's address for answers; the file names it, too. Nor do the words stay that
     * let people in: a password of a room, a personal link.
     */
    private void forgetWhoAsks() {
        if (messageId != null) {
            body = "";
        }
        replyTo = null;
        calendar = null;
        calendarMethod = null;
    }

    void failed(String words, Instant now) {
        lastFailure = cut(words);
        if (madeAt.plus(WORTH_SENDING).isBefore(now)) {
            refused(words, now);
        }
    }

    /** Has not left the house: nobody can have read it because of this try. */
    void heldUp(String words, Instant now) {
        tries--;
        failed(words, now);
    }

    /** Will never be taken. */
    void refused(String words, Instant now) {
        lastFailure = cut(words);
        refusedAt = now;
        tryAt = null;
        forgetWhoAsks();
    }

    /**
     * Is not tried any more, even while somebody tries it.
     *
     * @return whether nobody can have read it; one that has been tried may be in the mail server's hands
     */
    boolean takeBack(Instant now) {
        if (tryAt != null) {
            withdrawnAt = now;
            tryAt = null;
            forgetWhoAsks();
        }
        return tries == 0;
    }

    Fate fate() {
        if (sentAt != null) {
            return new Fate(Fate.State.SENT, sentAt, "");
        }
        if (refusedAt != null) {
            return new Fate(Fate.State.REFUSED, refusedAt, lastFailure);
        }
        return lastFailure == null
                ? new Fate(Fate.State.QUEUED, madeAt, "")
                : new Fate(Fate.State.LATE, madeAt, lastFailure);
    }

    private static String cut(String words) {
        return words.length() > LONGEST_FAILURE ? words.substring(0, LONGEST_FAILURE) : words;
    }

    /** Whether it is to be tried now. */
    boolean dueAt(Instant now) {
        return tryAt != null && !tryAt.isAfter(now) && (expiresAt == null || expiresAt.isAfter(now));
    }

    Long id() {
        return id;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** Addresses with commas between. */
    public String recipients() {
        return recipients;
    }

    public String subject() {
        return subject;
    }

    /** Plain text. */
    public String body() {
        return body;
    }

    /** Where an answer goes; empty when it goes to us. */
    public Optional<String> replyTo() {
        return Optional.ofNullable(replyTo);
    }

    /** A word that no other mail has, the same at each try; empty for mails to administrators. */
    public Optional<String> messageId() {
        return Optional.ofNullable(messageId);
    }

    /** What goes into the calendar of the person; empty when nothing does. */
    public Optional<CalendarFile> calendar() {
        return Optional.ofNullable(calendar).map(text -> new CalendarFile(calendarMethod, text));
    }
}

package org.webinar.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A recording that becomes a video in Pod: who wished it, how far it is, and what stood in its way. */
@Entity
@Table(name = "webinar_handover")
public class Handover {
    private static final int LONGEST_DETAIL = 250;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "recording_id")
    private String recordingId;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "asked_by")
    private Integer askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String title;

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    @Column(name = "bytes_done")
    private long bytesDone;

    @Column(name = "bytes_total")
    private long bytesTotal;

    @Column(name = "source_url")
    private String sourceUrl = "";

    private String slug;

    @Enumerated(EnumType.STRING)
    private Trouble trouble;

    private String detail;

    private int tries;

    @Column(name = "try_at")
    private Instant tryAt;

    /** Written by {@link HandoverLedger} alone, as the next one is. */
    @Column(name = "lease_holder")
    private String leaseHolder;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    protected Handover() {}

    Handover(long meetingId, String recordingId) {
        this.meetingId = meetingId;
        this.recordingId = recordingId;
    }

    /** Somebody wishes it, for the first time or again; what Pod has stays that person's whose video it is there. */
    void ask(int userId, String name, Instant now) {
        tries = 0;
        clear();
        if (slug != null) {
            become(HandoverState.STARTING, now);
            return;
        }
        askedBy = userId;
        askedAt = now;
        title = name;
        become(HandoverState.WAITING, now);
    }

    private void clear() {
        bytesDone = 0;
        bytesTotal = 0;
        trouble = null;
        detail = null;
    }

    private void become(HandoverState next, Instant again) {
        state = next;
        tryAt = again;
        leaseHolder = null;
        leaseUntil = null;
    }

    /** Its file is on its way: from there, or to Pod. */
    void move(HandoverState next, long total) {
        clear();
        state = next;
        bytesTotal = total;
    }

    /** Pod has it, whatever anybody has wished meanwhile: this is how it is. */
    void taken(String itsSlug, String source, Instant now) {
        slug = itsSlug;
        sourceUrl = source;
        state = HandoverState.STARTING;
        tryAt = now;
    }

    void finish() {
        clear();
        become(HandoverState.DONE, null);
    }

    /** It did not go; another try follows then. */
    void again(Trouble why, String inWords, Instant then) {
        tries++;
        say(why, inWords);
        become(slug == null ? HandoverState.WAITING : HandoverState.STARTING, then);
    }

    /** It does not go. */
    void fail(Trouble why, String inWords) {
        say(why, inWords);
        become(HandoverState.FAILED, null);
    }

    private void say(Trouble why, String inWords) {
        trouble = why;
        detail = inWords.substring(0, Math.min(inWords.length(), LONGEST_DETAIL));
    }

    /**
     * It is not wanted any more.
     *
     * @throws TooLateToCancel when Pod has it
     */
    void cancel() {
        if (slug != null) {
            throw new TooLateToCancel();
        }
        if (state.running()) {
            clear();
            become(HandoverState.CANCELLED, null);
        }
    }

    boolean isHeldBy(String server, Instant now) {
        return server.equals(leaseHolder) && leaseUntil.isAfter(now);
    }

    /** Pod's word for the video; empty until Pod has it. */
    Optional<String> slug() {
        return Optional.ofNullable(slug);
    }

    Long id() {
        return id;
    }

    String recordingId() {
        return recordingId;
    }

    long meetingId() {
        return meetingId;
    }

    int askedBy() {
        return askedBy;
    }

    String title() {
        return title;
    }

    String sourceUrl() {
        return sourceUrl;
    }

    HandoverState state() {
        return state;
    }

    int tries() {
        return tries;
    }

    /** What people are shown of it. */
    HandoverView view() {
        return new HandoverView(recordingId, state, bytesDone, bytesTotal, slug, trouble, detail, tryAt, askedBy);
    }
}

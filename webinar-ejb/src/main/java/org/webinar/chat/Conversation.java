package org.webinar.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The conversation of a live event as a whole. Whoever writes into it holds this row. */
@Entity
@Table(name = "webinar_conversation")
public class Conversation {
    /** How slow a flood makes everybody, and how long that lasts after it. */
    private static final int FLOOD_SECONDS = 10;

    private static final Duration FLOOD_LASTS = Duration.ofSeconds(30);

    @Id
    @Column(name = "event_id")
    private Long eventId;

    private long revision;

    @Column(name = "hold_first")
    private boolean hold;

    @Column(name = "slow_seconds")
    private int slowSeconds;

    @Column(name = "words_off")
    private String words = "";

    @Column(name = "links_off")
    private boolean linksOff;

    @Column(name = "duplicates_off")
    private boolean duplicatesOff;

    @Column(name = "read_only")
    private boolean readOnly;

    @Column(name = "guests_write")
    private boolean guests;

    @Column(name = "slowed_until")
    private Instant slowedUntil;

    @Column(name = "pinned_id")
    private Long pinned;

    @Embedded
    private WayIn way = new WayIn();

    protected Conversation() {}

    Conversation(long eventId, long revision) {
        this.eventId = eventId;
        this.revision = revision;
    }

    long eventId() {
        return eventId;
    }

    long revision() {
        return revision;
    }

    /** The number of a change that is being made now. */
    long change() {
        return ++revision;
    }

    ChatRules rules() {
        return new ChatRules(hold, slowSeconds, words, linksOff, duplicatesOff, readOnly, guests);
    }

    void rule(ChatRules rules) {
        hold = rules.hold();
        slowSeconds = rules.slowSeconds();
        words = rules.words();
        linksOff = rules.linksOff();
        duplicatesOff = rules.duplicatesOff();
        readOnly = rules.readOnly();
        guests = rules.guests();
    }

    /** How long each person waits between two messages: as the moderators wish, and longer while a flood lasts. */
    int slowSeconds(Instant now) {
        return flooded(now) ? Math.max(slowSeconds, FLOOD_SECONDS) : slowSeconds;
    }

    boolean flooded(Instant now) {
        return slowedUntil != null && slowedUntil.isAfter(now);
    }

    /** A flood is here, or still here; it is over half a minute after the last time that this is said. */
    void flood(Instant now) {
        slowedUntil = now.plus(FLOOD_LASTS);
    }

    /** The message that everybody sees first; null when there is none. */
    Long pinned() {
        return pinned;
    }

    void pin(Long messageId) {
        pinned = messageId;
    }

    WayIn way() {
        return way;
    }
}

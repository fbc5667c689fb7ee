package org.webinar.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** What a trial has measured; to about a second, for so often the playlist is read. */
@Embeddable
class Measures {
    private static final int FROZEN_TARGETS = 3;
    private static final Duration FROZEN_AT_LEAST = Duration.ofSeconds(12);
    private static final int SILENT_TARGETS = 2;
    private static final Duration SILENT_AT_LEAST = Duration.ofSeconds(5);

    @Column(name = "start_asked_at")
    private Instant startAskedAt;

    @Column(name = "picture_at")
    private Instant pictureAt;

    @Column(name = "newest_segment")
    private Long newestSegment;

    @Column(name = "grew_at")
    private Instant grewAt;

    @Column(name = "target_millis")
    private Long targetMillis;

    @Column(name = "segment_millis")
    private Long segmentMillis;

    @Column(name = "behind_millis")
    private long behindMillis;

    @Column(name = "behind_readings")
    private int behindReadings;

    protected Measures() {}

    /** The gateway is about to be asked; what was in the playlist before is not its picture. */
    void startAsked(Reading before, Instant now) {
        startAskedAt = now;
        newestSegment = before == null ? null : before.newest();
        grewAt = null;
    }

    /** Takes what was read; only a number that grows is a moving picture. */
    void take(Reading reading, Instant now) {
        boolean first = newestSegment == null;
        boolean grew = first || reading.newest() > newestSegment;
        newestSegment = reading.newest();
        if (grew) {
            grewAt = now;
            pictureAt = pictureAt == null ? now : pictureAt;
        }
        if (pictureAt != null) {
            targetMillis = reading.target().toMillis();
            segmentMillis = reading.segment().toMillis();
            if (grew && reading.newestEnd() != null) {
                behindMillis += Duration.between(reading.newestEnd(), now).toMillis();
                behindReadings++;
            }
        }
    }

    boolean picture() {
        return pictureAt != null;
    }

    /** Whether the picture has stood still for longer than a hiccup lasts. */
    boolean frozen(Instant now) {
        return grewAt.plus(patience(FROZEN_TARGETS, FROZEN_AT_LEAST)).isBefore(now);
    }

    /** Whether the playlist has grown no more for so long that nothing can be on its way. */
    boolean silent(Instant now) {
        return grewAt == null
                || grewAt.plus(patience(SILENT_TARGETS, SILENT_AT_LEAST)).isBefore(now);
    }

    private Duration patience(int targets, Duration atLeast) {
        Duration patience = targetMillis == null ? atLeast : Duration.ofMillis(targets * targetMillis);
        return patience.compareTo(atLeast) > 0 ? patience : atLeast;
    }

    Instant startAskedAt() {
        return startAskedAt;
    }

    /** From the call to the first piece of picture in the playlist; null when there was none. */
    Duration toPicture() {
        return pictureAt == null ? null : Duration.between(startAskedAt, pictureAt);
    }

    Duration segment() {
        return segmentMillis == null ? null : Duration.ofMillis(segmentMillis);
    }

    /** How old the newest picture was whenever a new piece came; null when the streaming server does not say. */
    Duration behind() {
        return behindReadings == 0 ? null : Duration.ofMillis(behindMillis / behindReadings);
    }
}

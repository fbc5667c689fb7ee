package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** How far the picture of a session has come, as a viewer's player sees it. */
@Embeddable
class Picture {
    /** Our own looks come every two seconds, and one may be late. */
    private static final Duration LATE_LOOKS = Duration.ofSeconds(2);

    private static final Duration SHORTEST_PATIENCE = Duration.ofSeconds(8);

    @Column(name = "media_sequence")
    private Long sequence;

    @Column(name = "media_grew_at")
    private Instant grewAt;

    @Column(name = "media_target")
    private int target;

    /** Takes what the playlist says now; only a number that grows counts as a moving picture. */
    void seen(Glimpse glimpse, Instant now) {
        glimpse.newestSegment().ifPresent(newest -> {
            if (sequence != null && newest > sequence) {
                grewAt = now;
            }
            sequence = newest;
            target = (int) glimpse.target().toMillis();
        });
    }

    /** Whoever sends from now on has to prove it anew. */
    void forget() {
        sequence = null;
        grewAt = null;
    }

    boolean grewSince(Instant moment) {
        return grewAt != null && grewAt.isAfter(moment);
    }

    /** How long the playlist may stand still: a new segment comes each target duration (RFC 8216, 4.3.3.1 and 6.2.1). */
    Duration frozenAfter() {
        Duration twoSegments = Duration.ofMillis(2L * target).plus(LATE_LOOKS);
        return twoSegments.compareTo(SHORTEST_PATIENCE) > 0 ? twoSegments : SHORTEST_PATIENCE;
    }
}

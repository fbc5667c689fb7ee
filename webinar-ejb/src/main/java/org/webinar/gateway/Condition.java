package org.webinar.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.webinar.spi.gateway.GatewayTrouble;

/**
 * What has been observed of a gateway. One look can be wrong: only a second one that says the same changes its health.
 * What needs a person counts at once, for asking again would not help and may lock our account; and what a person has
 * looked at.
 */
@Embeddable
public class Condition {
    /** Looks in a row that must say the same. */
    static final int LOOKS_TO_BELIEVE = 2;

    @Enumerated(EnumType.STRING)
    private Health health = Health.UNKNOWN;

    @Column(name = "health_since")
    private Instant since;

    @Column(name = "health_doubts")
    private int doubts;

    @Enumerated(EnumType.STRING)
    @Column(name = "health_trouble")
    private GatewayTrouble.Kind trouble;

    @Column(name = "health_detail")
    private String detail;

    @Column(name = "health_looked_at")
    private Instant lookedAt;

    protected Condition() {}

    /** Whether it is time to look again; if so, nobody else needs to. */
    boolean claimLook(Instant before, Instant now) {
        boolean mine = lookedAt == null || lookedAt.isBefore(before);
        lookedAt = mine ? now : lookedAt;
        return mine;
    }

    /** Whether the last look said something else than the health does: the next one should follow soon. */
    public boolean inDoubt() {
        return doubts > 0;
    }

    /** Somebody looks himself, and is told what was seen: that counts at once, for he would else read something else. */
    void believeNext() {
        doubts = LOOKS_TO_BELIEVE - 1;
    }

    /** It has answered as it should. */
    void answered(Instant now) {
        look(Health.ONLINE, null, null, now);
    }

    /** It has not; why, and its own words. */
    void failed(GatewayTrouble.Kind why, String words, Instant now) {
        look(Health.of(why), why, words, now);
    }

    private void look(Health seen, GatewayTrouble.Kind why, String words, Instant now) {
        lookedAt = now;
        if (seen == health) {
            doubts = 0;
            tell(why, words);
        } else if (seen == Health.MISCONFIGURED || firstGoodNews(seen) || ++doubts >= LOOKS_TO_BELIEVE) {
            health = seen;
            since = now;
            doubts = 0;
            tell(why, words);
        }
    }

    private boolean firstGoodNews(Health seen) {
        return health == Health.UNKNOWN && seen == Health.ONLINE;
    }

    private void tell(GatewayTrouble.Kind why, String words) {
        trouble = health == Health.ONLINE ? null : why;
        detail = health == Health.ONLINE ? null : words;
    }

    public Health health() {
        return health;
    }

    /** Since when it is so; empty when nobody has looked. */
    public Optional<Instant> since() {
        return Optional.ofNullable(since);
    }

    /** What is wrong; empty when nothing is. */
    public Optional<GatewayTrouble.Kind> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** The gateway's own words on it; empty when it said none. */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    /** When somebody looked last; empty when nobody has. */
    public Optional<Instant> lookedAt() {
        return Optional.ofNullable(lookedAt);
    }
}

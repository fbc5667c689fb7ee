package org.webinar.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** The most people who watched an event in one minute of its live. */
@Entity
@Table(name = "webinar_audience_minute")
@IdClass(AudienceMinute.Key.class)
class AudienceMinute {
    @Id
    @Column(name = "event_id")
    private long eventId;

    @Id
    @Column(name = "started_at")
    private Instant startedAt;

    private int viewers;

    protected AudienceMinute() {}

    AudienceMinute(Key key) {
        eventId = key.eventId;
        startedAt = key.startedAt;
    }

    void atLeast(int now) {
        viewers = Math.max(viewers, now);
    }

    AudienceFigures.Minute figure() {
        return new AudienceFigures.Minute(startedAt, viewers);
    }

    /** An event in a minute. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long eventId;
        private Instant startedAt;

        Key() {}

        Key(long eventId, Instant startedAt) {
            this.eventId = eventId;
            this.startedAt = startedAt;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.eventId == eventId && key.startedAt.equals(startedAt);
        }

        @Override
        public int hashCode() {
            return Objects.hash(eventId, startedAt);
        }
    }
}

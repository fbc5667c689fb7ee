package org.webinar.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import org.webinar.time.TimeSlot;

/** The only row that is locked when something is promised (decision 18). */
@Entity
@Table(name = "webinar_gateway_pool")
public class PoolRow {
    static final int ONLY = 1;

    @Id
    private Integer id;

    @Column(name = "longest_seconds")
    private long longestSeconds;

    protected PoolRow() {}

    /** No promise is longer than this. */
    Duration longest() {
        return Duration.ofSeconds(longestSeconds);
    }

    /** Remembers how long the longest promise is. */
    void makeRoomFor(TimeSlot taken) {
        long seconds = Duration.between(taken.start(), taken.end()).toSeconds() + 1;
        longestSeconds = Math.max(longestSeconds, seconds);
    }
}

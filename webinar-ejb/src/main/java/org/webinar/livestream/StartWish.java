package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody has opened the room of a webinar that waits for a gateway, and wants it on air, or rehearsed. */
@Entity
@Table(name = "webinar_start_wish")
public class StartWish {
    @Id
    @Column(name = "meeting_id")
    private Long meetingId;

    @Enumerated(EnumType.STRING)
    private Curtain curtain;

    @Column(name = "wished_at")
    private Instant wishedAt;

    protected StartWish() {}

    StartWish(long meetingId) {
        this.meetingId = meetingId;
    }

    /** What was wished last counts. */
    void wish(Curtain behind, Instant now) {
        curtain = behind;
        wishedAt = now;
    }

    long meetingId() {
        return meetingId;
    }

    Curtain curtain() {
        return curtain;
    }
}

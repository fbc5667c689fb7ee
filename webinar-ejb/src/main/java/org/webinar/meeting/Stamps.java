package org.webinar.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a meeting was planned, and when somebody last changed it. */
@Embeddable
class Stamps {
    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Stamps() {}

    Stamps(Instant now) {
        createdAt = now;
        updatedAt = now;
    }

    /** Somebody changes it now. */
    void touch(Instant now) {
        updatedAt = now;
    }
}

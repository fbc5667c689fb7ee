package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Which server acts for a session, and until when by the clock of the database; written by {@link Leases} alone. */
@Embeddable
class LiveLease {
    @Column(name = "lease_holder")
    private String holder;

    @Column(name = "lease_until")
    private Instant until;

    protected LiveLease() {}

    boolean isHeldBy(String server, Instant now) {
        return server.equals(holder) && until.isAfter(now);
    }
}

package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.webinar.meeting.RoomView;

/** What has been seen of a session's room from look to look. */
@Embeddable
class RoomWatch {
    @Column(name = "room_absences")
    private int absences;

    @Column(name = "room_closed_at")
    private Instant closedAt;

    @Column(name = "room_alone_since")
    private Instant aloneSince;

    @Column(name = "room_recorded")
    private Boolean recorded;

    /**
     * Takes what is seen now.
     *
     * @param bots how our gateways' names as guests begin
     * @return whether the room is now believed to be closed, or is open again after that
     */
    boolean seen(RoomView view, String bots, Instant now) {
        boolean closedBefore = closedAt != null;
        absences = view.exists() ? 0 : absences + 1;
        if (view.exists()) {
            closedAt = null;
            recorded = view.recorded();
            boolean alone = !view.people().isEmpty() && view.people().stream().allMatch(one -> one.startsWith(bots));
            aloneSince = !alone ? null : aloneSince == null ? now : aloneSince;
        } else if (absences >= Course.ABSENCES_TO_BELIEVE && closedAt == null) {
            closedAt = now;
            aloneSince = null;
        }
        return closedBefore != (closedAt != null);
    }

    /** Since when it is believed to be closed; null while it is open. */
    Instant closedAt() {
        return closedAt;
    }

    /** Since when only gateways are in it; null while somebody else is, or nobody. */
    Instant aloneSince() {
        return aloneSince;
    }

    /** Whether it can be recorded, as its server has said last; empty before anybody has looked. */
    Optional<Boolean> recorded() {
        return Optional.ofNullable(recorded);
    }

    boolean closed() {
        return closedAt != null;
    }
}

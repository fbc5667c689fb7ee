package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.webinar.gateway.NoGatewayFree;
import org.webinar.gateway.Reservations;
import org.webinar.meeting.Meeting;

/**
 * Gives a meeting an audience, with a gateway and an event, or takes them from it again. Pod left the event of what had become
 * a plain meeting on its pages, and its gateway reserved (product.md, defect D11).
 */
@ApplicationScoped
@Transactional
class AudienceLedger {
    private final Reservations reservations;
    private final Announcements announcements;
    private final WaitingList waiting;
    private final StartWishes wishes;
    private final DeletionLedger deletions;

    AudienceLedger() {
        this(null, null, null, null, null);
    }

    @Inject
    AudienceLedger(
            Reservations reservations,
            Announcements announcements,
            WaitingList waiting,
            StartWishes wishes,
            DeletionLedger deletions) {
        this.reservations = reservations;
        this.announcements = announcements;
        this.waiting = waiting;
        this.wishes = wishes;
        this.deletions = deletions;
    }

    /**
     * The meeting is to have an audience from now on, or none any more; its row says so already.
     *
     * @param runs whether a live session runs
     * @throws NoGatewayFree when no gateway is free for its time
     * @throws NoAudienceHere when it is a personal room, or repeated
     * @throws AudienceStays when it is on air
     */
    public void follow(Meeting meeting, boolean runs) {
        if (runs) {
            throw new AudienceStays(meeting.name());
        }
        if (meeting.webinar()) {
            give(meeting);
        } else {
            take(meeting);
        }
    }

    private void give(Meeting meeting) {
        if (meeting.personal() || meeting.series().repeated()) {
            throw new NoAudienceHere(meeting.name());
        }
        if (waiting.somebodyGoesFirst(meeting)) {
            throw new NoGatewayFree(meeting.slot());
        }
        // Pod may have left an event and a gateway there; the audience finds one page, and no older one.
        reservations.release(meeting.id());
        deletions.deleteEvents(meeting.id());
        announcements.announce(meeting, reservations.reserve(meeting.id(), meeting.slot()));
    }

    private void take(Meeting meeting) {
        reservations.release(meeting.id());
        waiting.leave(meeting.id());
        wishes.forget(meeting.id());
        deletions.deleteEvents(meeting.id());
    }
}

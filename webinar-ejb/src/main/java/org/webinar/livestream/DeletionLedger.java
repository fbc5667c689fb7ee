package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.webinar.gateway.Reservations;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.slides.SlidesErasure;

/**
 * Deletes webinars with all that hangs on them, as Django does in Python (pod-compatibility 11): the database itself
 * cascades nothing. Rows are locked from the top down, so that whatever comes to hang on them meanwhile waits, and fails.
 */
@ApplicationScoped
@Transactional
class DeletionLedger {
    private static final List<String> HANG_ON_EVENT = List.of(
            "live_event_additional_owners",
            "live_event_restrict_access_to_groups",
            "live_event_viewers",
            "live_event_videos",
            "live_heartbeat",
            "webinar_waiting_picture",
            "meeting_livestream");

    private static final List<String> HANG_ON_MEETING = List.of(
            "meeting_additional_owners",
            "meeting_restrict_access_to_groups",
            "meeting_meetingsessionlog",
            "meeting_internalrecording",
            "meeting_livestream",
            "webinar_former_room",
            "webinar_series_place");

    @PersistenceContext
    private EntityManager database;

    private final MeetingLedger meetings;
    private final LiveLedger lives;
    private final WaitingList waiting;
    private final StartWishes wishes;
    private final Reservations reservations;
    private final SlidesErasure slides;
    private final jakarta.enterprise.event.Event<EventChanged> changed;
    private final jakarta.enterprise.event.Event<MeetingGoes> goes;

    DeletionLedger() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    DeletionLedger(
            MeetingLedger meetings,
            LiveLedger lives,
            WaitingList waiting,
            StartWishes wishes,
            Reservations reservations,
            SlidesErasure slides,
            jakarta.enterprise.event.Event<EventChanged> changed,
            jakarta.enterprise.event.Event<MeetingGoes> goes) {
        this.meetings = meetings;
        this.lives = lives;
        this.waiting = waiting;
        this.wishes = wishes;
        this.reservations = reservations;
        this.slides = slides;
        this.changed = changed;
        this.goes = goes;
    }

    /** See {@link Alterations#delete}. */
    public void delete(long meetingId) {
        meetings.locked(meetingId);
        goes.fire(new MeetingGoes(meetingId));
        endAndDeleteEvents(meetingId);
        database.flush();
        slides.forget(meetingId);
        HANG_ON_MEETING.forEach(table -> delete(table, "meeting_id", meetingId));
        delete("meeting", "id", meetingId);
    }

    /** See {@link EventRemovals#delete}. */
    public void deleteAudience(long meetingId) {
        Meeting meeting = meetings.locked(meetingId);
        endAndDeleteEvents(meetingId);
        meetings.becomePlain(meeting);
    }

    private void endAndDeleteEvents(long meetingId) {
        Optional<LiveSession> running = lives.running(meetingId);
        if (running.isPresent()) {
            // All that the last steps need stands in the session; the gateway is given back when it has stopped.
            lives.wishEnd(running.get().id(), true, null);
            reservations.releaseForAnotherDay(meetingId);
        } else {
            reservations.release(meetingId);
        }
        waiting.leave(meetingId);
        wishes.forget(meetingId);
        // Also of one that somebody has turned into a mere meeting and left its page behind (defect D11).
        deleteEvents(meetingId);
    }

    /** Deletes the events of a meeting, and nothing else of it; whoever watches is told. */
    public void deleteEvents(long meetingId) {
        database.flush();
        List<Long> events = eventsOf(meetingId);
        events.forEach(this::deleteEvent);
        events.stream().map(EventChanged::new).forEach(changed::fire);
    }

    private List<Long> eventsOf(long meetingId) {
        return database.createQuery(
                        "select distinct l.eventId from Livestream l where l.meetingId = :meeting", Long.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    private void deleteEvent(long eventId) {
        database.find(Event.class, eventId, LockModeType.PESSIMISTIC_WRITE);
        HANG_ON_EVENT.forEach(table -> delete(table, "event_id", eventId));
        delete("live_event", "id", eventId);
    }

    private void delete(String table, String column, long number) {
        database.createNativeQuery("delete from " + table + " where " + column + " = ?")
                .setParameter(1, number)
                .executeUpdate();
    }
}

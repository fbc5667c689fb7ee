package org.webinar.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.livestream.EventChanged;

/** The stored choice which recordings are shown to audiences; open live pages are told of each change. */
@ApplicationScoped
@Transactional
class ShowcaseLedger {
    @PersistenceContext
    private EntityManager database;

    private final Event<EventChanged> changed;
    private final Clock clock;

    ShowcaseLedger() {
        this(null, null);
    }

    @Inject
    ShowcaseLedger(Event<EventChanged> changed, Clock clock) {
        this.changed = changed;
        this.clock = clock;
    }

    /** BigBlueButton's words for those of a meeting that are shown. */
    public Set<String> of(long meetingId) {
        return database.createQuery(
                        "select s.recordingId from ShownRecording s where s.meetingId = :meeting", String.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Those that the audience of an event is shown, the earliest first. */
    public List<Shown> ofEvent(long eventId) {
        return database.createQuery(
                        "select distinct s from ShownRecording s, Livestream l where l.eventId = :event"
                                + " and s.meetingId = l.meetingId",
                        ShownRecording.class)
                .setParameter("event", eventId)
                .getResultStream()
                .map(ShownRecording::view)
                .sorted(Comparator.comparingLong(Shown::id))
                .toList();
    }

    /** BigBlueButton's word for one that the audience of this event is shown. */
    public Optional<String> recording(long eventId, long shownId) {
        return database.createQuery(
                        "select distinct s.recordingId from ShownRecording s, Livestream l where l.eventId = :event"
                                + " and s.meetingId = l.meetingId and s.id = :shown",
                        String.class)
                .setParameter("event", eventId)
                .setParameter("shown", shownId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Shows it from now on; one that is shown already stays.
     *
     * @return whether it was not shown before
     * @throws jakarta.persistence.PersistenceException when somebody else does so in this very moment
     */
    public boolean show(long meetingId, Recording recording) {
        if (find(recording.id()).isPresent()) {
            return false;
        }
        database.persist(new ShownRecording(meetingId, recording, clock.instant()));
        database.flush();
        tell(meetingId);
        return true;
    }

    /** Shows it no longer. */
    public void hide(String recordingId) {
        find(recordingId).ifPresent(shown -> {
            database.remove(shown);
            tell(shown.meetingId());
        });
    }

    private Optional<ShownRecording> find(String recordingId) {
        return database.createQuery(
                        "select s from ShownRecording s where s.recordingId = :recording", ShownRecording.class)
                .setParameter("recording", recordingId)
                .getResultStream()
                .findFirst();
    }

    /** Whether the meeting has an event with an audience. */
    public boolean hasEvent(long meetingId) {
        return !eventsOf(meetingId).isEmpty();
    }

    private void tell(long meetingId) {
        eventsOf(meetingId).stream().map(EventChanged::new).forEach(changed::fire);
    }

    private List<Long> eventsOf(long meetingId) {
        return database.createQuery(
                        "select distinct l.eventId from Livestream l where l.meetingId = :meeting", Long.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }
}

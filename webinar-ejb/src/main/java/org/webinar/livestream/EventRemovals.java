package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.rights.Rights;

/**
 * Where administrators delete live events. The meeting stays, for those who plan it, as one without an audience: whoever may
 * delete events may not delete meetings by that. Pod left a webinar that nobody could watch any more.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventRemovals {
    private final WebinarLedger webinars;
    private final LiveLedger lives;
    private final Deletions deletions;
    private final Rights rights;

    /** For the container's proxy. */
    public EventRemovals() {
        this(null, null, null, null);
    }

    @Inject
    EventRemovals(WebinarLedger webinars, LiveLedger lives, Deletions deletions, Rights rights) {
        this.webinars = webinars;
        this.lives = lives;
        this.deletions = deletions;
        this.rights = rights;
    }

    /**
     * What would go.
     *
     * @throws org.webinar.Refusal when the person may not delete events, or the site has none with this number
     */
    public DoomedEvent doomed(long eventId, Visitor visitor) {
        Event event = deletable(eventId, visitor);
        Meeting meeting = meetingOf(event);
        return new DoomedEvent(
                event.id(),
                event.title(),
                event.slot().start(),
                event.slot().end(),
                lives.running(meeting.id()).isPresent(),
                meeting.name());
    }

    private Event deletable(long eventId, Visitor visitor) {
        Rights.administrators(rights.mayDeleteEvents(visitor));
        return webinars.event(eventId).orElseThrow(() -> new NoSuchEvent(eventId));
    }

    private Meeting meetingOf(Event event) {
        return webinars.meetingOf(event.id()).orElseThrow(() -> new NoSuchEvent(event.id()));
    }

    /**
     * Deletes an event for good. A live that runs is ended: its room is closed and its gateway stopped, as when its
     * presenter deletes the webinar.
     *
     * @throws InUseElsewhere when rows of other programs stand in the way; nothing is deleted then
     * @throws org.webinar.Refusal when the person may not delete events, or the site has none with this number
     */
    public void delete(long eventId, Visitor visitor) {
        Event event = deletable(eventId, visitor);
        deletions.audience(event, meetingOf(event), visitor);
    }
}

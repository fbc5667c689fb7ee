package org.webinar.livestream;

import java.io.Serializable;
import java.time.Instant;
import org.webinar.meeting.Meeting;

/**
 * A meeting as its presenter sees it, as a value.
 *
 * @param id number of the meeting
 * @param slug the number and the name as they stand in its addresses
 * @param name its name
 * @param webinar whether it has an audience besides the people in its room
 * @param personal whether it is its owner's own room
 * @param start planned start
 * @param end planned end
 * @param chat whether the audience may write
 * @param eventSlug the audience's page, as it stands in its address; null when the event is gone
 * @param eventId number of the event; null when it is gone
 * @param reserved whether not everybody may open that page who has its address
 * @param roomRestricted whether people have to sign in, or to be in a group, before they enter the room
 * @param state where its newest session is; null when it was never started
 * @param curtain what its audience may see; null when it was never started
 * @param trouble what went wrong last; null when nothing did
 * @param troubleDetail the gateway's own words; null when it said none
 * @param onAirAt when the picture first moved; null before
 * @param roomClosedAt since when its room is closed, so that it ends soon unless somebody opens it again; null while it is
 *     open
 * @param waiting where it stands in the waiting list; null when it does not wait
 * @param room how the room of a meeting without an audience stands; null for webinars
 * @param deletable whether this presenter may delete it
 */
public record WebinarView(
        long id,
        String slug,
        String name,
        boolean webinar,
        boolean personal,
        Instant start,
        Instant end,
        boolean chat,
        String eventSlug,
        Long eventId,
        boolean reserved,
        boolean roomRestricted,
        LiveState state,
        Curtain curtain,
        Trouble trouble,
        String troubleDetail,
        Instant onAirAt,
        Instant roomClosedAt,
        WaitingView waiting,
        RoomState room,
        boolean deletable)
        implements Serializable {

    /** One without an audience. */
    static WebinarView plain(Meeting meeting, RoomState room, boolean deletable) {
        return of(meeting, null, null, null, room, deletable);
    }

    static WebinarView webinar(
            Meeting meeting, Event event, LiveSession session, WaitingView waiting, boolean deletable) {
        return of(meeting, event, session, waiting, null, deletable);
    }

    private static WebinarView of(
            Meeting meeting, Event event, LiveSession session, WaitingView waiting, RoomState room, boolean deletable) {
        return new WebinarView(
                meeting.id(),
                meeting.slug(),
                meeting.name(),
                meeting.webinar(),
                meeting.personal(),
                meeting.slot().start(),
                meeting.slot().end(),
                meeting.chat(),
                event == null ? null : event.slug(),
                event == null ? null : event.id(),
                event != null && event.reserved(),
                meeting.restricted() || !meeting.accessGroups().isEmpty(),
                session == null ? null : session.state(),
                session == null ? null : session.curtain(),
                session == null ? null : session.trouble(),
                session == null ? null : session.troubleDetail(),
                session == null ? null : session.onAirAt(),
                session == null ? null : session.room().closedAt(),
                waiting,
                room,
                deletable);
    }

    /** Whether a quarter of an hour more is offered at that moment. */
    public boolean extendable(Instant now) {
        return webinar && running() && Endings.offersMore(end, now);
    }

    /** Whether it is past when its live ends at that moment. */
    public boolean heldWhenEnded(Instant now) {
        return webinar && running() && curtain != Curtain.REHEARSAL && Endings.isHeld(start, now);
    }

    /** Whether its room is open as far as we know. */
    public boolean running() {
        return state != null && state != LiveState.ENDED || room == RoomState.OPEN;
    }
}

package org.webinar.livestream;

/**
 * A live session has come to another state; fired in the transaction, heard after it.
 *
 * @param sessionId number of the session
 * @param meetingId number of its meeting
 * @param eventId number of the event that the audience watches
 * @param state where it is now
 */
public record LiveMoved(long sessionId, long meetingId, long eventId, LiveState state) {

    static LiveMoved of(LiveSession session) {
        return new LiveMoved(session.id(), session.meetingId(), session.eventId(), session.state());
    }
}

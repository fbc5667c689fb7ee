package org.webinar.livestream;

import java.io.Serializable;
import java.time.Instant;

/**
 * A live session as administrators find it.
 *
 * @param id its number
 * @param meetingId number of its webinar
 * @param webinar name of its webinar
 * @param eventId number of the event that the audience watches
 * @param state where it is
 * @param trouble what went wrong last; null when nothing did
 * @param troubleDetail the gateway's own words on that; null when it said none
 * @param startedAt when it was started
 * @param onAirAt when the picture first moved; null before
 * @param endedAt when it was over; null before
 */
public record LiveSummary(
        long id,
        long meetingId,
        String webinar,
        long eventId,
        LiveState state,
        Trouble trouble,
        String troubleDetail,
        Instant startedAt,
        Instant onAirAt,
        Instant endedAt)
        implements Serializable {

    static LiveSummary of(LiveSession session, String webinar) {
        return new LiveSummary(
                session.id(),
                session.meetingId(),
                webinar,
                session.eventId(),
                session.state(),
                session.trouble(),
                session.troubleDetail(),
                session.startedAt(),
                session.onAirAt(),
                session.endedAt());
    }
}

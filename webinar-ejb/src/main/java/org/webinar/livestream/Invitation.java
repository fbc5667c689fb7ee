package org.webinar.livestream;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.webinar.meeting.Series;

/**
 * What has to be known to invite people to a meeting.
 *
 * @param name name of the meeting
 * @param start planned start of its next date
 * @param end planned end of that
 * @param series how it is repeated
 * @param host full name of its owner; may be empty
 * @param room path of the page by which people come into the room
 * @param direct path of the link that asks for no password
 * @param password the password that the room's page asks for
 * @param live path of the audience's page; null when the meeting has no audience
 * @param barriers what stands between people and that page; empty when nothing does
 */
public record Invitation(
        String name,
        Instant start,
        Instant end,
        Series series,
        String host,
        String room,
        String direct,
        String password,
        String live,
        List<Barrier> barriers)
        implements Serializable {}

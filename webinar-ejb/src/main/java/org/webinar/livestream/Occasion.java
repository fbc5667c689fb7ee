package org.webinar.livestream;

import org.webinar.time.TimeSlot;

/**
 * A meeting as those need to know it who tell others of it.
 *
 * @param meetingId its number
 * @param siteId the site that it belongs to
 * @param ownerId number of its owner's account
 * @param name its name
 * @param slot from the planned start to the planned end
 * @param webinar whether it is planned for an audience, too
 * @param room path of the page by which people come into the room
 * @param password the password that the room's page asks for
 * @param live path of the audience's page; null while it has none
 * @param series how it is repeated, as a rule for calendars (RFC 5545, RRULE); null when it is not, or no rule says it
 */
public record Occasion(
        long meetingId,
        int siteId,
        int ownerId,
        String name,
        TimeSlot slot,
        boolean webinar,
        String room,
        String password,
        String live,
        String series) {}

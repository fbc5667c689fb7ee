package org.webinar.livestream;

import java.io.Serializable;
import java.util.List;
import org.webinar.identity.Found;
import org.webinar.identity.GroupName;
import org.webinar.meeting.Planned;
import org.webinar.meeting.RoomPlan;

/**
 * What the form of a plan is filled with.
 *
 * @param planned what is planned; null for a new webinar
 * @param room what is decided about the room, or proposed for a new one
 * @param owners the additional owners, by name
 * @param groups the access groups that it could be kept for, by name
 * @param recordable whether anything is recorded on this server
 * @param open whether the room may be open: BigBlueButton takes most of it in only when it opens a room
 * @param personal whether it is the person's own room, of which the time says nothing
 * @param choosing whether this person may choose if it has an audience
 */
public record PlanSheet(
        Planned planned,
        RoomPlan room,
        List<Found> owners,
        List<GroupName> groups,
        boolean recordable,
        boolean open,
        boolean personal,
        boolean choosing)
        implements Serializable {}

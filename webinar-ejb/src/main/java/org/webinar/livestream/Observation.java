package org.webinar.livestream;

import java.util.Optional;
import java.util.OptionalLong;
import org.webinar.meeting.RoomView;

/**
 * What was seen of a live in one look.
 *
 * @param room the room; empty when BigBlueButton did not answer, which says nothing about the room
 * @param newestSegment the newest segment of the playlist; empty when there is none
 */
record Observation(Optional<RoomView> room, OptionalLong newestSegment) {}

package org.webinar.meeting;

import java.net.URI;

/**
 * The room that is wanted.
 *
 * @param roomName BigBlueButton's meetingID: 2 to 255 letters, digits, hyphens and underscores
 * @param title what people read above the room
 * @param meetingId number of the meeting, told to the server so that its events find their way back
 * @param closed address that the server calls when the room has closed
 * @param wayOut where people land when they leave
 */
public record RoomWish(String roomName, String title, long meetingId, URI closed, URI wayOut) {}

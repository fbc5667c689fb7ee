package org.webinar.meeting;

/**
 * A room that stands open.
 *
 * @param roomName BigBlueButton's meetingID
 * @param createTime the server's word for this opening; binds a signed entrance to it
 */
public record OpenRoom(String roomName, String createTime) {}

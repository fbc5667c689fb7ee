package org.webinar.meeting;

/**
 * A room that stands open.
 *
 * @param roomName BigBlueButton's meetingID
 * @param createTime the server's word for this opening; binds a signed entrance to it
 * @param fresh whether it was not open before
 * @param slidesRefused why it was opened without the slides that were wished; null when it has them, or none were wished
 */
public record OpenRoom(String roomName, String createTime, boolean fresh, String slidesRefused) {

    /** One that was open already. */
    public OpenRoom(String roomName, String createTime) {
        this(roomName, createTime, false, null);
    }
}

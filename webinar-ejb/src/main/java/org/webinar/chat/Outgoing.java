package org.webinar.chat;

/**
 * A piece of a message on its way into the room.
 *
 * @param messageId number of the message
 * @param place where it goes
 * @param piece number of the piece, from nought
 * @param author the name to show
 * @param text 1 to 500 of Java's characters
 * @param tries how often it has been tried in vain
 * @param asksRoom whether BigBlueButton itself is to be asked
 * @param unsaid how many messages before it were left out and have to be summed up
 */
record Outgoing(
        long messageId, Place place, int piece, String author, String text, int tries, boolean asksRoom, int unsaid) {

    /**
     * A room, and what stands behind it.
     *
     * @param eventId number of the event
     * @param sessionId number of the live session
     * @param roomName BigBlueButton's name of the room
     */
    record Place(long eventId, long sessionId, String roomName) {}
}

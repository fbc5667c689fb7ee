package org.webinar.chat;

/**
 * What was said in a room.
 *
 * @param roomName BigBlueButton's name of the room
 * @param key BigBlueButton's word for the message; the same one again is the same message
 * @param author the name that the room shows
 * @param text plain text
 * @param program whether a program said it, we among them, and no person in the room
 */
public record HeardLine(String roomName, String key, String author, String text, boolean program) {

    /** What a person in the room said. */
    public HeardLine(String roomName, String key, String author, String text) {
        this(roomName, key, author, text, false);
    }
}

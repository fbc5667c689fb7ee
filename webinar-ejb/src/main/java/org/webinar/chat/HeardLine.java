package org.webinar.chat;

/**
 * What somebody said in a room.
 *
 * @param roomName BigBlueButton's name of the room
 * @param key BigBlueButton's word for the message; the same one again is the same message
 * @param author the name that the room shows
 * @param text plain text
 */
public record HeardLine(String roomName, String key, String author, String text) {}

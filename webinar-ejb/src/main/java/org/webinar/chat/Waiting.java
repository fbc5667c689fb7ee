package org.webinar.chat;

/**
 * A live session whose room has not heard everything.
 *
 * @param sessionId its number
 * @param eventId number of its event
 */
record Waiting(long sessionId, long eventId) {}

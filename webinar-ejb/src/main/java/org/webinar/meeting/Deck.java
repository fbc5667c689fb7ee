package org.webinar.meeting;

import java.net.URI;

/**
 * A file of slides for a room.
 *
 * @param address where BigBlueButton fetches it
 * @param name its name as people read it, with the ending that says what it is
 * @param downloadable whether people in the room may take it with them
 */
public record Deck(URI address, String name, boolean downloadable) {}

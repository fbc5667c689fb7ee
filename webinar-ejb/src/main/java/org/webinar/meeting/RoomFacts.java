package org.webinar.meeting;

import java.util.List;

/**
 * What is going on in a room, as its presenter may read it.
 *
 * @param name the title above the room
 * @param joined whether anybody has been in
 * @param recorded whether it can be recorded
 * @param participants how many are inside
 * @param listeners how many only listen
 * @param moderators how many of them are moderators
 * @param people who is inside; never null
 */
public record RoomFacts(
        String name,
        boolean joined,
        boolean recorded,
        int participants,
        int listeners,
        int moderators,
        List<Inside> people) {
    /**
     * Somebody inside.
     *
     * @param name as others see it
     * @param role BigBlueButton's word for what this person may do
     */
    public record Inside(String name, String role) {}
}

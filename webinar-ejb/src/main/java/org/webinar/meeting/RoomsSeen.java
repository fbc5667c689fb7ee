package org.webinar.meeting;

import java.util.Set;

/**
 * Which rooms stand open.
 *
 * @param open the names of those that were listed; never null
 * @param unseen names of rooms of which nothing is known, for their server is silent while others answer; never null
 */
public record RoomsSeen(Set<String> open, Set<String> unseen) {

    public RoomsSeen {
        open = Set.copyOf(open);
        unseen = Set.copyOf(unseen);
    }
}

package org.webinar.livestream;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a date stands among those that were planned with it.
 *
 * @param place which of those there are; the first is 1
 * @param dates how many there are
 * @param following how many others begin after it and are not over
 * @param coming how many others are not over
 */
public record SeriesSpot(int place, int dates, int following, int coming) implements Serializable {

    /** How many others are meant. */
    public int others(SeriesReach reach) {
        return switch (reach) {
            case THIS -> 0;
            case FOLLOWING -> following;
            case COMING -> coming;
        };
    }

    /** What one may choose: those of which there are others, and each number of them once. */
    public List<SeriesReach> reaches() {
        return Stream.of(SeriesReach.values())
                .filter(reach -> reach == SeriesReach.THIS
                        || others(reach) > 0 && (reach == SeriesReach.COMING || following < coming))
                .toList();
    }
}

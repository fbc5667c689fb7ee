package org.webinar.administration;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows in order; never null
 * @param count how many there are on all pages
 * @param number of this page, counted from nought
 * @param size how many stand on a page
 */
public record Page<T>(List<T> rows, long count, int number, int size) {
    /** Whether another page follows. */
    public boolean more() {
        return (long) (number + 1) * size < count;
    }

    /** How many pages there are, at least one. */
    public long pages() {
        return Math.max(1, (count + size - 1) / size);
    }
}

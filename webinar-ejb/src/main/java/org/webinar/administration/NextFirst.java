package org.webinar.administration;

import java.util.ArrayList;
import java.util.List;

/**
 * A list that begins with what is on or comes next, and goes on with what is over, the latest of it first. No database sorts one
 * half of a list upwards and the other half downwards in the same words as the others: so each half is asked for by itself.
 */
final class NextFirst {
    private NextFirst() {}

    /**
     * One page of it.
     *
     * @param ahead how many are on or to come
     * @param first how many are left out before
     * @param most how many stand on the page
     * @param coming asks for those that are on or to come
     * @param over asks for the others
     */
    static <T> List<T> page(long ahead, int first, int most, Half<T> coming, Half<T> over) {
        List<T> page = new ArrayList<>();
        if (first < ahead) {
            page.addAll(coming.rows(first, most));
        }
        int room = most - page.size();
        // What has begun or ended between two questions is no reason to show more than a page.
        if (room > 0 && first + (long) most > ahead) {
            page.addAll(over.rows((int) Math.max(0, first - ahead), room));
        }
        return page;
    }

    /** The rows of a half, in its order. */
    interface Half<T> {
        /**
         * Some of them.
         *
         * @param first how many are left out before
         * @param most how many are wanted
         */
        List<T> rows(int first, int most);
    }
}

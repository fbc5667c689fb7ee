package org.webinar.doctor;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A number that BigBlueButton's client shows to people when something fails.
 *
 * @param number as it is shown
 * @param means what it is, in words
 * @param advice what to do
 */
public record ClientCode(int number, String means, String advice) implements Serializable {
    private static final int FIRST = 1001;
    private static final int LAST_IN_A_ROW = 1012;
    private static final int LAST = 1020;

    /** Those between are nobody's. */
    static final List<Integer> NUMBERS = Stream.concat(
                    IntStream.rangeClosed(FIRST, LAST_IN_A_ROW).boxed(), Stream.of(LAST))
            .toList();
}

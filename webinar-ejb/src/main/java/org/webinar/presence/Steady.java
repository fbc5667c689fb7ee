package org.webinar.presence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers that have held for a while. When a server dies, its viewers come to another one and are counted there, while its
 * own last number still stands for some seconds: for that long they are counted twice, and a peak is for ever.
 */
final class Steady {
    /** More rounds, of five seconds each, than a number stays {@link PresenceLedger#FRESH}. */
    static final int ROUNDS = 5;

    private final Deque<Map<Long, Integer>> last = new ArrayDeque<>();

    /** The least of the last rounds, by event; nothing before there have been enough of them. */
    Map<Long, Integer> of(Map<Long, Integer> now) {
        last.addLast(now);
        if (last.size() > ROUNDS) {
            last.removeFirst();
        }
        if (last.size() < ROUNDS) {
            return Map.of();
        }
        Map<Long, Integer> least = new HashMap<>(now);
        least.replaceAll((eventId, viewers) -> last.stream()
                .mapToInt(round -> round.getOrDefault(eventId, 0))
                .min()
                .orElse(0));
        return least;
    }
}

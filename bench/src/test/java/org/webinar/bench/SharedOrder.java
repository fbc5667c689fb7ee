package org.webinar.bench;

import java.util.Arrays;

/** The order in which all viewers have to hear the messages: that of whoever heard each of them first. */
final class SharedOrder {
    /** The place of a viewer who has heard nothing yet. */
    static final int NEW = -1;

    private final int[] order;
    private final int[] placeOf;
    private int length;
    private volatile int breaches;

    SharedOrder(int most) {
        order = new int[most];
        placeOf = new int[most];
        Arrays.fill(placeOf, NEW);
    }

    /** The place of a viewer who was at this one and hears this message; called by one thread. */
    int next(int place, int message) {
        int known = placeOf[message];
        if (known == NEW) {
            breaches += place == NEW || place == length - 1 ? 0 : 1;
            order[length] = message;
            placeOf[message] = length;
            return length++;
        }
        breaches += place == NEW || known == place + 1 ? 0 : 1;
        return known;
    }

    /** How often somebody heard another message than the next one. */
    int breaches() {
        return breaches;
    }
}

package org.webinar.web.door;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.webinar.limits.Allowance;

/**
 * Lines of the log that strangers can cause as often as they like: one a minute for each sender, so that nobody pushes out
 * what else stands there. The others are counted, and the next line says how many they were.
 */
final class Seldom {
    private static final int SENDERS = 10_000;

    private final Predicate<String> mayAgain;

    private final Map<String, Long> leftOut = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > SENDERS;
        }
    };

    Seldom() {
        this(eachMinute());
    }

    Seldom(Predicate<String> mayAgain) {
        this.mayAgain = mayAgain;
    }

    private static Predicate<String> eachMinute() {
        Allowance lines = new Allowance(1, Duration.ofMinutes(1));
        return sender -> lines.take(sender).isEmpty();
    }

    /** Says it when the sender's minute is over; the line gets what is to be added at its end. */
    void say(String sender, Consumer<String> line) {
        Long before;
        synchronized (leftOut) {
            if (!mayAgain.test(sender)) {
                leftOut.merge(sender, 1L, Long::sum);
                return;
            }
            before = leftOut.remove(sender);
        }
        line.accept(before == null ? "" : ", and " + before + " times before that");
    }
}

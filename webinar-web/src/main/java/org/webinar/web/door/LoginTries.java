package org.webinar.web.door;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.webinar.database.Folded;
import org.webinar.limits.Allowance;

/**
 * How often somebody may try passwords at our own form. Only wrong tries count, and only when they have turned out to be
 * wrong, for a whole lecture hall may sign in at once behind one address.
 */
final class LoginTries {
    private static final int IN_A_ROW = 10;

    /** From one sender; more are checked at once by no server. */
    private static final int AT_ONCE = 100;

    /** Ten, then one every ninety seconds: fifty in the first hour, on each server. */
    private final Allowance names = new Allowance(IN_A_ROW, Duration.ofMinutes(15));

    /** Ten, then one every thirty seconds: many people may be behind it. Those at once that were too many are owed. */
    private final Allowance senders = new Allowance(IN_A_ROW, Duration.ofMinutes(5));

    private final Map<String, Integer> openNames = new ConcurrentHashMap<>();
    private final Map<String, Integer> openSenders = new ConcurrentHashMap<>();

    /** Begins a try; to be closed once it is known how it went. */
    Try begin(String name, String sender) {
        return new Try(folded(name), sender);
    }

    /** As MariaDB compares names: whoever writes one in many ways tries at one account all the same. */
    private static String folded(String name) {
        return Folded.of(name).strip();
    }

    /** One of them, counted when it was wrong: neither what was right nor what nobody could find out. */
    final class Try implements AutoCloseable {
        private final String name;
        private final String sender;
        private final OptionalLong wait;

        private Try(String name, String sender) {
            this.name = name;
            this.sender = sender;
            int atName = openNames.merge(name, 1, Integer::sum);
            int ofSender = openSenders.merge(sender, 1, Integer::sum);
            this.wait = wait(atName, ofSender);
        }

        private OptionalLong wait(int atName, int ofSender) {
            if (atName > IN_A_ROW || ofSender > AT_ONCE) {
                return OptionalLong.of(1);
            }
            OptionalLong ofName = names.look(name, atName);
            return ofName.isPresent() ? ofName : senders.look(sender, 1);
        }

        /** Empty when it may be made, else the seconds to wait. */
        OptionalLong mustWait() {
            return wait;
        }

        /** Name and password did not belong together. */
        void wasWrong() {
            names.charge(name);
            senders.charge(sender);
        }

        @Override
        public void close() {
            openNames.computeIfPresent(name, (key, open) -> open == 1 ? null : Integer.valueOf(open - 1));
            openSenders.computeIfPresent(sender, (key, open) -> open == 1 ? null : Integer.valueOf(open - 1));
        }
    }
}

package org.webinar.web.door;

import java.time.Duration;
import java.util.OptionalLong;
import org.webinar.database.Folded;
import org.webinar.limits.Allowance;

/**
 * How often somebody may try passwords at our own form. Only wrong tries count, for a whole lecture hall may sign in behind
 * one address.
 */
final class LoginTries {
    /** Ten, then one every ninety seconds: fifty in the first hour, on each server. */
    private final Allowance names = new Allowance(10, Duration.ofMinutes(15));

    /** Ten, then one every thirty seconds: many people may be behind it. */
    private final Allowance senders = new Allowance(10, Duration.ofMinutes(5));

    /** Takes a try; empty when it was there, else the seconds to wait. */
    OptionalLong take(String name, String sender) {
        OptionalLong wait = names.take(folded(name));
        return wait.isPresent() ? wait : senders.take(sender);
    }

    /** The try was right. */
    void giveBack(String name, String sender) {
        names.giveBack(folded(name));
        senders.giveBack(sender);
    }

    /** As MariaDB compares names: whoever writes one in many ways tries at one account all the same. */
    private static String folded(String name) {
        return Folded.of(name).strip();
    }
}

package org.webinar.web.meeting;

import java.io.Serializable;
import java.util.Locale;
import org.webinar.Refusal;
import org.webinar.meeting.Objection;
import org.webinar.meeting.Planned.Field;

/**
 * Something in the form of a plan that can't be.
 *
 * @param input where it was typed
 * @param refusal why
 */
record Fault(String input, Refusal refusal) implements Serializable {
    static Fault of(Objection objection) {
        return new Fault(input(objection.field()), objection.refusal());
    }

    /** Whether it is the hour of one night of the year, which other dates of a series need not have. */
    boolean aboutTheHour() {
        return refusal instanceof HourMissing || refusal instanceof HourTwice;
    }

    /** Where the refusal belongs; null when it is about all of the form. */
    static Fault of(Refusal refusal) {
        return Blame.field(refusal)
                .map(field -> new Fault(input(field), refusal))
                .orElse(null);
    }

    /** The input of the form in which this is typed. */
    static String input(Field field) {
        return switch (field) {
            case DURATION -> "length";
            case WEBINAR -> "kind";
            case OWNERS -> "words";
            case LOCK_CAM, LOCK_MIC, LOCK_PRIVATE_CHAT, LOCK_PUBLIC_CHAT, LOCK_NOTE, LOCK_LAYOUT -> "locks";
            default -> field.name().toLowerCase(Locale.ROOT);
        };
    }
}

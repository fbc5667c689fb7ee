package org.webinar.web.meeting;

import static java.util.Map.entry;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.webinar.Refusal;
import org.webinar.livestream.AudienceStays;
import org.webinar.livestream.NoAudienceHere;
import org.webinar.livestream.RoomHasPeople;
import org.webinar.meeting.AddressTooLong;
import org.webinar.meeting.AlreadyRunning;
import org.webinar.meeting.GroupsGone;
import org.webinar.meeting.LastsTooLong;
import org.webinar.meeting.NameLength;
import org.webinar.meeting.Objection;
import org.webinar.meeting.OutOfItsSeries;
import org.webinar.meeting.Planned.Field;
import org.webinar.meeting.RepeatedOnce;
import org.webinar.meeting.StartsInThePast;
import org.webinar.meeting.TooFarAhead;
import org.webinar.meeting.TooManyOwners;

/**
 * Something in the form of a plan that can't be.
 *
 * @param input where it was typed
 * @param refusal why
 */
record Fault(String input, Refusal refusal) implements Serializable {
    private static final Map<Class<? extends Refusal>, Field> BY_REASON = Map.ofEntries(
            entry(NameLength.class, Field.NAME),
            entry(AddressTooLong.class, Field.NAME),
            entry(StartsInThePast.class, Field.START),
            entry(TooFarAhead.class, Field.START),
            entry(AlreadyRunning.class, Field.START),
            entry(OutOfItsSeries.class, Field.START),
            entry(RepeatedOnce.class, Field.START),
            entry(LastsTooLong.class, Field.DURATION),
            entry(NoAudienceHere.class, Field.WEBINAR),
            entry(AudienceStays.class, Field.WEBINAR),
            entry(RoomHasPeople.class, Field.WEBINAR),
            entry(TooManyOwners.class, Field.OWNERS),
            entry(GroupsGone.class, Field.CIRCLE));

    static Fault of(Objection objection) {
        return new Fault(input(objection.field()), objection.refusal());
    }

    /** Whether it is the hour of one night of the year, which other dates of a series need not have. */
    boolean aboutTheHour() {
        return refusal instanceof HourMissing || refusal instanceof HourTwice;
    }

    /** Where the refusal belongs; null when it is about all of the form. */
    static Fault of(Refusal refusal) {
        Field field = BY_REASON.get(refusal.getClass());
        return field == null ? null : new Fault(input(field), refusal);
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

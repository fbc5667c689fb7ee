package org.webinar.web.meeting;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.webinar.Refusal;
import org.webinar.livestream.AudienceStays;
import org.webinar.livestream.KindOfOneDate;
import org.webinar.livestream.NoAudienceHere;
import org.webinar.livestream.RoomHasPeople;
import org.webinar.meeting.AddressTooLong;
import org.webinar.meeting.AlreadyRunning;
import org.webinar.meeting.GroupsGone;
import org.webinar.meeting.LastsTooLong;
import org.webinar.meeting.NameLength;
import org.webinar.meeting.OutOfItsSeries;
import org.webinar.meeting.Planned.Field;
import org.webinar.meeting.RepeatedOnce;
import org.webinar.meeting.StartsInThePast;
import org.webinar.meeting.TooFarAhead;
import org.webinar.meeting.TooManyOwners;

/** Which part of a plan a refusal is about. */
public final class Blame {
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
            entry(KindOfOneDate.class, Field.WEBINAR),
            entry(RoomHasPeople.class, Field.WEBINAR),
            entry(TooManyOwners.class, Field.OWNERS),
            entry(GroupsGone.class, Field.CIRCLE));

    private Blame() {}

    /** The part; empty when the refusal is about all of it. */
    public static Optional<Field> field(Refusal refusal) {
        return Optional.ofNullable(BY_REASON.get(refusal.getClass()));
    }
}

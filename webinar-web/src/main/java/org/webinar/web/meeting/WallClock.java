package org.webinar.web.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The clock on the wall of the people who plan, which is set forward once a year and back once. */
record WallClock(ZoneId zone) implements Serializable {

    /** What it shows then, to the minute. */
    LocalDateTime shows(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Which of two equal hours it is; null when the hour comes once. */
    Hour hour(Instant moment) {
        List<ZoneOffset> offsets = offsets(LocalDateTime.ofInstant(moment, zone));
        if (offsets.size() < 2) {
            return null;
        }
        return offsets.get(0).equals(zone.getRules().getOffset(moment)) ? Hour.FIRST : Hour.SECOND;
    }

    boolean isTwice(LocalDateTime shown) {
        return offsets(shown).size() > 1;
    }

    /**
     * When it shows this.
     *
     * @param hour which of the two, should it show it twice; may be null
     * @throws HourMissing when it never does
     * @throws HourTwice when it does so twice, and nobody has said which is meant
     */
    Instant moment(LocalDateTime shown, Hour hour) {
        List<ZoneOffset> offsets = offsets(shown);
        if (offsets.isEmpty()) {
            throw new HourMissing();
        }
        if (offsets.size() > 1 && hour == null) {
            throw new HourTwice();
        }
        return shown.toInstant(offsets.get(offsets.size() > 1 ? hour.ordinal() : 0));
    }

    /** In the order of time: none in a gap, two when the hour comes twice. */
    private List<ZoneOffset> offsets(LocalDateTime shown) {
        return zone.getRules().getValidOffsets(shown);
    }
}

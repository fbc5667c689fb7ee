package org.webinar.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;

/**
 * What somebody has changed of one date of a series, to be changed in the same way at others. What he or she has not touched
 * stays there as it is; so does whether it has an audience.
 *
 * @param asRead what the form had read
 * @param wish what it holds now
 * @param zone the zone of the wall clocks on which a time is moved
 */
public record SameChange(Planned asRead, Plan wish, ZoneId zone) {

    /** What is to become of another date. */
    public Plan of(Planned other) {
        Planned chosen = asRead.choose(wish, other, new Planned.Choice() {
            @Override
            public <T> T of(Planned.Field field, T read, T wished, T there) {
                boolean own = field == Planned.Field.WEBINAR || field == Planned.Field.SERIES;
                return own || Objects.equals(read, wished) ? there : wished;
            }

            @Override
            public Set<Integer> owners(Set<Integer> read, Set<Integer> wished, Set<Integer> there) {
                return Planned.oneByOne(read, wished, there);
            }
        });
        return chosen.plan().at(moved(other.start()), chosen.duration());
    }

    /** As much later or earlier on the wall: hours stay what they are when clocks are set in between. */
    private Instant moved(Instant start) {
        Duration shift = shift();
        return shift.isZero() ? start : wall(start).plus(shift).atZone(zone).toInstant();
    }

    private Duration shift() {
        return Duration.between(wall(asRead.start()), wall(wish.start()));
    }

    private LocalDateTime wall(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    /** Whether dates go to a later time, perhaps to that of the next one. */
    public boolean later() {
        return wish.start().isAfter(asRead.start());
    }
}

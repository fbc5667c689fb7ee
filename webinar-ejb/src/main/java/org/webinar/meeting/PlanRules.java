package org.webinar.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.time.TimeSlot;

/** Which times can be planned. Asks no database, so that a form can ask before it is sent on. */
@ApplicationScoped
public class PlanRules {
    private static final int YEARS_AHEAD = 10;

    private final Settings settings;
    private final Clock clock;

    /** For the container's proxy. */
    public PlanRules() {
        this(null, null);
    }

    @Inject
    PlanRules(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Lets times pass that are to come.
     *
     * @throws StartsInThePast when the end has passed already
     * @throws TooFarAhead when nobody can mean that year
     */
    public void checkTime(Instant start, Duration length) {
        Instant now = now();
        Instant latest = now.atZone(zone()).plusYears(YEARS_AHEAD).toInstant();
        if (start.isAfter(latest)) {
            throw new TooFarAhead(latest);
        }
        if (!start.plus(length).isAfter(now)) {
            throw new StartsInThePast();
        }
    }

    /**
     * The same for what is planned already: where it is repeated, it is enough that one of its dates is to come.
     *
     * @throws StartsInThePast when all are over
     * @throws TooFarAhead when nobody can mean that year
     */
    public void checkTime(Series series, Instant start, Duration length) {
        checkTime(series.next(TimeSlot.of(start, length), zone(), now()).start(), length);
    }

    /**
     * When a meeting is held next, or is just now; for the last time when that is over. A webinar is held once, whatever
     * repetition Pod has left in its row.
     */
    public TimeSlot next(Meeting meeting, Instant now) {
        return meeting.webinar() ? meeting.slot() : meeting.series().next(meeting.slot(), zone(), now);
    }

    /**
     * Lets series pass that end in time, or never.
     *
     * @throws RepeatedTooLong when nobody can mean that year
     */
    public void checkEnd(Series series) {
        LocalDate latest = LocalDate.ofInstant(now(), zone()).plusYears(YEARS_AHEAD);
        if (series.until() != null && series.until().isAfter(latest)) {
            throw new RepeatedTooLong(latest);
        }
    }

    /**
     * Lets lengths pass that the administrator allows.
     *
     * @throws LastsTooLong for the others
     */
    public void checkLength(Duration length) {
        int mostHours = settings.get(Catalogue.MEETING_MAX_DURATION);
        if (length.compareTo(Duration.ofHours(mostHours)) > 0) {
            throw new LastsTooLong(mostHours);
        }
    }

    /** What has begun before this is over, unless another program has planned it longer than is allowed here. */
    public Instant earliestUnderWay() {
        return now().minus(Duration.ofHours(settings.get(Catalogue.MEETING_MAX_DURATION)));
    }

    /** The zone of the wall clocks of those who plan. */
    public ZoneId zone() {
        return settings.get(Catalogue.TIME_ZONE);
    }

    /** This moment. */
    public Instant now() {
        return clock.instant();
    }
}

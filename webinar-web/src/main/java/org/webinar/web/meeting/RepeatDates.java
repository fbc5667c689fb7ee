package org.webinar.web.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.webinar.meeting.Series;

/** The dates of a meeting that is repeated, shown before they are saved. */
public class RepeatDates implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    private ZonedDateTime start;
    private Series series = Series.ONCE;
    private List<Each> first = List.of();
    private Instant last;

    /**
     * One of them.
     *
     * @param start when it begins
     * @param late whether that is later than the others, for clocks are set forward at that hour
     */
    public record Each(Instant start, boolean late) implements Serializable {}

    /** Whether the person has seen these dates. */
    boolean hasShown(ZonedDateTime begin, Series repeated) {
        return begin.equals(start) && repeated.equals(series);
    }

    /** Shows them. */
    void show(ZonedDateTime begin, Series repeated) {
        start = begin;
        series = repeated;
        first = repeated.starts(begin)
                .limit(MOST)
                .map(each -> new Each(each.toInstant(), !each.toLocalTime().equals(begin.toLocalTime())))
                .toList();
        last = series.until() == null
                ? null
                : series.starts(begin).reduce((one, next) -> next).orElseThrow().toInstant();
    }

    /** Shows nothing any more. */
    void forget() {
        start = null;
        series = Series.ONCE;
        first = List.of();
    }

    /** The first of them; none when nothing is shown. */
    public List<Each> getFirst() {
        return first;
    }

    /** How many more there are; nought when there are no more, or no end. */
    public int getMore() {
        return isEndless() ? 0 : series.times() - first.size();
    }

    /** Whether they go on for ever. */
    public boolean isEndless() {
        return series.times() == null;
    }

    /** The last of them; null when there is none. */
    public Instant getLast() {
        return last;
    }

    /** How many there are. */
    public int getNumber() {
        return isEndless() ? 0 : series.times();
    }
}

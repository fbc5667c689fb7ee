package org.webinar.web.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** A date of a series, as the person sees it before anything is saved. */
public class SeriesDate implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is to be expected of it. */
    public enum Prospect {
        /** A gateway is free. */
        FREE,
        /** None is; it would wait. */
        WAITING,
        /** Clocks are set forward: there is no such hour. */
        MISSING,
        /** Clocks are set back, and nobody has said which of the two hours is meant. */
        TWICE
    }

    private final LocalDateTime wall;
    private final Instant start;
    private final Prospect prospect;
    private final List<Instant> nearest;
    private boolean wanted;

    SeriesDate(LocalDateTime wall, Instant start, Prospect prospect, List<Instant> nearest) {
        this.wall = wall;
        this.start = start;
        this.prospect = prospect;
        this.nearest = List.copyOf(nearest);
        this.wanted = isPossible();
    }

    /** Whether it can be planned at all. */
    public boolean isPossible() {
        return start != null;
    }

    /** Whether it would wait for a gateway. */
    boolean isWaiting() {
        return prospect == Prospect.WAITING;
    }

    /** The date as it stands on the wall. */
    public LocalDateTime getWall() {
        return wall;
    }

    /** When it begins; null when it can't be planned. */
    public Instant getStart() {
        return start;
    }

    public Prospect getProspect() {
        return prospect;
    }

    public List<Instant> getNearest() {
        return nearest;
    }

    public boolean isWanted() {
        return wanted && isPossible();
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }
}

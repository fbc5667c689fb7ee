package org.webinar.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/** The way of viewers' messages into the room, as far as we know it. */
@Embeddable
class WayIn {
    private static final int MOST_DOUBLINGS = 4;

    @Enumerated(EnumType.STRING)
    private Way way = Way.UNKNOWN;

    @Column(name = "probe_after")
    private Instant probeAfter;

    private int probes;

    private int unsaid;

    protected WayIn() {}

    Way way() {
        return way;
    }

    /** Whether BigBlueButton itself is to be asked: it has not said no, or so long ago that it may have changed. */
    boolean asksRoom(Instant now) {
        return probeAfter == null || !probeAfter.isAfter(now);
    }

    /** BigBlueButton has taken a message. */
    void throughRoom() {
        way = Way.ROOM;
        probeAfter = null;
        probes = 0;
    }

    /** BigBlueButton has no such call; it is asked again after a minute, then two, at last every sixteen. */
    void notThroughRoom(Instant now) {
        probeAfter = now.plus(Duration.ofMinutes(1L << Math.min(probes, MOST_DOUBLINGS)));
        probes++;
    }

    void through(Way other) {
        way = other;
    }

    /** How many messages a summary has yet to stand for. */
    int unsaid() {
        return unsaid;
    }

    void leaveOut(int messages) {
        unsaid += messages;
    }

    void summedUp(int messages) {
        unsaid = Math.max(0, unsaid - messages);
    }
}

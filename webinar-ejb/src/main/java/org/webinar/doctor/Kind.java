package org.webinar.doctor;

/** What may be done to find something out. */
public enum Kind {
    /** Questions that nobody minds. */
    HARMLESS(false, false),
    /** Ports are tried, too, that somebody who watches over the other machine may take for an attack. */
    KNOCKING(true, false),
    /** A room is opened for a minute on each BigBlueButton, too, and ended. */
    ROOM(false, true),
    ALL(true, true);

    private final boolean knocks;
    private final boolean opensRoom;

    Kind(boolean knocks, boolean opensRoom) {
        this.knocks = knocks;
        this.opensRoom = opensRoom;
    }

    /** What this much is allowed by. */
    static Kind of(boolean knocks, boolean opensRoom) {
        return knocks ? opensRoom ? ALL : KNOCKING : opensRoom ? ROOM : HARMLESS;
    }

    /** Whether ports may be tried. */
    public boolean knocks() {
        return knocks;
    }

    /** Whether a room may be opened. */
    public boolean opensRoom() {
        return opensRoom;
    }
}

package org.webinar.livestream;

/** What is known of a room without asking BigBlueButton. */
public enum RoomState {
    /** People can be in it. */
    OPEN,
    /** Nobody is in it, or it was never opened. */
    CLOSED,
    /** BigBlueButton has not said for a while. */
    UNKNOWN
}

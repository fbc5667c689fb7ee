package org.webinar.livestream;

/** What the audience may see of a live session, whatever its picture does. */
public enum Curtain {
    /** Nothing yet: the presenters rehearse, and the audience waits as before. */
    REHEARSAL,
    /** Everything. */
    OPEN,
    /** A card that says so; the presenters will be back. */
    PAUSED;

    /** Whether the audience may see the picture. */
    public boolean open() {
        return this == OPEN;
    }
}

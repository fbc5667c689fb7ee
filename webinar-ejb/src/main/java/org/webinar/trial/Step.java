package org.webinar.trial;

/** What a trial tries, in its order; the report has a line for each. */
public enum Step {
    /** The gateway answers and accepts our token. */
    LOOK,
    /** BigBlueButton opens a room. */
    ROOM,
    /** The gateway agrees to start. */
    START,
    /** Its bot is in the room. */
    ENTER,
    /** A first piece of its picture is in the playlist. */
    PICTURE,
    /** The picture goes on. */
    WATCH,
    /** The gateway confirms that it stops. */
    STOP,
    /** Its bot has left the room, and the playlist grows no more. */
    SILENCE,
    /** BigBlueButton closes the room. */
    CLOSE
}

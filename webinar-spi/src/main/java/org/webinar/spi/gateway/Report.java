package org.webinar.spi.gateway;

/**
 * What a gateway says of a work.
 *
 * @param state as far as the driver understands it; never null
 * @param words the gateway's own words, for the administrator; never null
 */
public record Report(State state, String words) {

    /** What a gateway may be doing. */
    public enum State {
        /** It has agreed and is on its way into the room. */
        STARTING,
        /** It is at work. */
        RUNNING,
        /** It says clearly that it is not at work on this. */
        FREE,
        /** It says something else, or nothing: what a driver does not understand is never free. */
        UNKNOWN
    }
}

package org.webinar.administration;

/**
 * Which recordings are looked for.
 *
 * @param words that stand in the name of the meeting or of its owner, its number, or BigBlueButton's word for the recording; never null
 * @param state how far they are
 */
public record RecordingFilter(String words, State state) {

    /** How far a recording is, as far as this server knows without asking anybody; it may be several at once. */
    public enum State {
        /** However far. */
        ALL,
        /** BigBlueButton has said that it is ready. */
        READY,
        /** The audience finds it on the live page. */
        SHOWN,
        /** It is on its way into Pod. */
        MOVING,
        /** It has become a video in Pod. */
        IN_POD,
        /** It did not get into Pod. */
        FAILED
    }
}

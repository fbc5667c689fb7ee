package org.webinar.recording;

/**
 * How far a recording is. Of one that is told of in several states the later one here is believed: what can be watched or
 * published is there, whatever has been deleted or is being made besides.
 */
public enum RecordingState {
    /** The server can't read its own description of it. */
    BROKEN,
    /** The server says something that we don't know. */
    UNKNOWN,
    /** It is being made. */
    PROCESSING,
    /** It is made, and about to be published. */
    PROCESSED,
    /** Taken away; the server's administrators may still have it. */
    DELETED,
    /** Nobody can watch it, for now. */
    UNPUBLISHED,
    /** Whoever has its address can watch it. */
    PUBLISHED;

    /** Whether the server still works at it. */
    public boolean inProgress() {
        return this == PROCESSING || this == PROCESSED;
    }

    /** Whether its owner decides who may watch it. */
    public boolean made() {
        return this == PUBLISHED || this == UNPUBLISHED;
    }
}

package org.webinar.handover;

/** How far the handing over of a recording is. */
public enum HandoverState {
    /** It is this one's turn soon, or again after something was away. */
    WAITING(true),
    /** Its file comes from BigBlueButton's server. */
    FETCHING(true),
    /** Its file goes to Pod. */
    SENDING(true),
    /** Pod has it, and is asked to begin its encoding. */
    STARTING(false),
    /** Pod encodes it. */
    DONE(false),
    /** It will not go by itself. */
    FAILED(false),
    /** Somebody did not want it any more. */
    CANCELLED(false);

    private final boolean cancellable;

    HandoverState(boolean cancellable) {
        this.cancellable = cancellable;
    }

    /** Whether Pod does not have it yet, so that it can be taken back. */
    public boolean cancellable() {
        return cancellable;
    }

    /** Whether something is still to be done. */
    public boolean running() {
        return cancellable || this == STARTING;
    }

    /** Whether it may be asked for again. */
    public boolean mayBeAskedAgain() {
        return this == FAILED || this == CANCELLED;
    }
}

package org.webinar.trial;

import java.util.List;

/** Where a trial is; each state is one thing to do or to wait for, and what comes of it stands in its {@link Step}. */
public enum TrialState {
    /** The gateway is asked who it is. */
    LOOKING,
    /** The room is opened. */
    OPENING,
    /** The gateway is asked to start. */
    STARTING,
    /** Its bot and its picture are awaited. */
    AWAITING,
    /** The picture is watched. */
    WATCHING,
    /** The gateway is asked to stop. */
    STOPPING,
    /** Its bot has to leave, and its picture to end. */
    LEAVING,
    /** The room is closed. */
    CLOSING,
    /** It is over, and its verdict is there. */
    OVER;

    /** Whether the gateway may come in by its token. */
    boolean letsIn() {
        return this == STARTING || this == AWAITING || this == WATCHING;
    }

    /** What is tried in it. */
    List<Step> steps() {
        return switch (this) {
            case LOOKING -> List.of(Step.LOOK);
            case OPENING -> List.of(Step.ROOM);
            case STARTING -> List.of(Step.START);
            case AWAITING -> List.of(Step.ENTER, Step.PICTURE);
            case WATCHING -> List.of(Step.WATCH);
            case STOPPING -> List.of(Step.STOP);
            case LEAVING -> List.of(Step.SILENCE);
            case CLOSING -> List.of(Step.CLOSE);
            case OVER -> List.of();
        };
    }

    /** What has to be undone when a trial ends early in this state. */
    TrialState wayOut() {
        return switch (this) {
            case LOOKING -> OVER;
            case OPENING -> CLOSING;
            case STARTING, AWAITING, WATCHING -> STOPPING;
            case STOPPING, LEAVING, CLOSING, OVER -> this;
        };
    }
}

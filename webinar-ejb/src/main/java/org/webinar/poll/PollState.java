package org.webinar.poll;

/** Where a poll is in its life. The moves listed here are the only ones there are: what was closed stays counted. */
public enum PollState {
    /** Only moderators see it. */
    DRAFT,
    /** People vote, and may change their minds. */
    OPEN,
    /** Everybody sees what came out. */
    CLOSED;

    boolean mayBecome(PollState next) {
        return switch (this) {
            case DRAFT -> next == OPEN;
            case OPEN -> next == CLOSED;
            case CLOSED -> false;
        };
    }

    /** Whether everybody sees it. */
    public boolean shown() {
        return this != DRAFT;
    }
}

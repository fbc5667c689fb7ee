package org.webinar.question;

/** Where a question is in its life. The moves listed here are the only ones there are. */
public enum QuestionState {
    /** Asked; a moderator has to approve it before others see it. */
    NEW,
    /** Everybody sees it and may vote for it. */
    APPROVED,
    /** The presenters are answering it now. */
    ANSWERING,
    /** It has been answered, aloud or in text. */
    ANSWERED,
    /** Only its author and the moderators see it. */
    DISMISSED;

    boolean mayBecome(QuestionState next) {
        return switch (this) {
            case NEW -> next == APPROVED || next == ANSWERING || next == ANSWERED || next == DISMISSED;
            case APPROVED -> next == ANSWERING || next == ANSWERED || next == DISMISSED;
            case ANSWERING -> next == ANSWERED || next == APPROVED || next == DISMISSED;
            case ANSWERED -> next == APPROVED || next == ANSWERING || next == DISMISSED;
            case DISMISSED -> next == APPROVED;
        };
    }

    /** Whether everybody sees it. */
    public boolean shown() {
        return this == APPROVED || this == ANSWERING || this == ANSWERED;
    }

    /** Whether people may still vote for it. */
    boolean awaitsAnswer() {
        return this == APPROVED || this == ANSWERING;
    }
}

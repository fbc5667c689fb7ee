package org.webinar.question;

/**
 * What the owner of an event allows its audience.
 *
 * @param questions whether it may ask
 * @param approval whether others see a question only when a moderator has approved it
 * @param anonymous whether questions may be asked without a name; moderators see it all the same
 * @param reactions whether it may clap
 */
public record BoardRules(boolean questions, boolean approval, boolean anonymous, boolean reactions) {
    /** Until the owner says otherwise: everybody asks, by name, and all see it. */
    public static final BoardRules FIRST = new BoardRules(true, false, false, true);
}

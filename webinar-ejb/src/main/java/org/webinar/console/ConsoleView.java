package org.webinar.console;

import java.time.Instant;
import org.webinar.livestream.WebinarView;

/**
 * How a live goes, as those see it who have a console.
 *
 * @param webinar where it is
 * @param steers whether this person runs it, and does not only keep order
 * @param extendable whether a quarter of an hour more is offered
 * @param now our clock
 */
public record ConsoleView(WebinarView webinar, boolean steers, boolean extendable, Instant now) {}

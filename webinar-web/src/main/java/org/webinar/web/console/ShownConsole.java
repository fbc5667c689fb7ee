package org.webinar.web.console;

import java.time.Instant;
import org.webinar.console.ConsoleView;
import org.webinar.livestream.WebinarView;
import org.webinar.web.texts.Sentences;

/**
 * What the console shows; its names are part of the page's contract.
 *
 * @param now our clock
 * @param meeting number of the meeting, for the way to its other pages
 * @param title its name
 * @param start planned start
 * @param end planned end
 * @param state where its newest session is; {@code NONE} when it was never started
 * @param curtain what its audience may see; null when it was never started
 * @param onAirAt when the picture first moved; null before
 * @param roomClosed whether its room is closed, so that it ends soon
 * @param trouble what went wrong last, in a sentence; null when nothing did
 * @param detail the machine's own words for those who run it; null when it said none
 * @param viewers how many watch
 * @param chat whether the audience may write
 * @param steers whether this person runs it
 * @param extendable whether a quarter of an hour more is offered
 */
public record ShownConsole(
        Instant now,
        long meeting,
        String title,
        Instant start,
        Instant end,
        String state,
        String curtain,
        Instant onAirAt,
        boolean roomClosed,
        String trouble,
        String detail,
        int viewers,
        boolean chat,
        boolean steers,
        boolean extendable) {

    static ShownConsole of(ConsoleView view, int viewers, Sentences sentences) {
        WebinarView webinar = view.webinar();
        return new ShownConsole(
                view.now(),
                webinar.id(),
                webinar.name(),
                webinar.start(),
                webinar.end(),
                webinar.state() == null ? "NONE" : webinar.state().name(),
                webinar.curtain() == null ? null : webinar.curtain().name(),
                webinar.onAirAt(),
                webinar.roomClosedAt() != null && webinar.running(),
                webinar.trouble() == null ? null : sentences.of("trouble." + webinar.trouble()),
                view.steers() ? webinar.troubleDetail() : null,
                viewers,
                webinar.chat(),
                view.steers(),
                view.extendable());
    }
}

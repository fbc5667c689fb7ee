package org.webinar.web.meeting;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.webinar.livestream.Curtain;
import org.webinar.livestream.RoomState;
import org.webinar.livestream.WaitingView;
import org.webinar.livestream.WebinarView;
import org.webinar.web.texts.Sentences;

/**
 * A meeting as it stands in the list.
 *
 * @param webinar what is shown
 * @param state where it is: the end of the key of its sentence
 * @param when from when to when, in the visitor's language
 * @param waiting what is said while it waits for a gateway; empty when it does not wait
 * @param viewers how many watch, in the visitor's language; empty while it does not run
 * @param extendable whether a quarter of an hour more is offered
 * @param encoder what somebody must do by hand for the picture; empty when a machine does it
 * @param question what to ask before it is started; null when nobody needs to be asked
 */
public record Card(
        WebinarView webinar,
        String state,
        String when,
        String waiting,
        String viewers,
        boolean extendable,
        List<EncoderStep> encoder,
        String question)
        implements Serializable {
    /** Presenters come early; earlier than this it may be the wrong webinar. */
    private static final Duration EARLY = Duration.ofHours(1);

    static Card of(WebinarView webinar, int viewers, List<EncoderStep> encoder, Sentences sentences, Instant now) {
        boolean early = !webinar.running() && webinar.start().isAfter(now.plus(EARLY));
        return new Card(
                webinar,
                state(webinar),
                sentences.when(webinar.start(), webinar.end()),
                waiting(webinar.waiting(), sentences),
                webinar.webinar() && webinar.running() ? sentences.of("meetings.viewers", viewers) : "",
                webinar.extendable(now),
                encoder,
                early
                        ? sentences.of(
                                "meetings.start.early", webinar.name(), sentences.when(webinar.start(), webinar.end()))
                        : null);
    }

    private static String waiting(WaitingView waiting, Sentences sentences) {
        if (waiting == null) {
            return "";
        }
        String place = sentences.of("waiting.place", waiting.place());
        return waiting.nearest().isEmpty() ? place : place + " " + sentences.of("waiting.nearest", waiting.nearest());
    }

    private static String state(WebinarView webinar) {
        if (webinar.room() != null && webinar.room() != RoomState.CLOSED) {
            return "ROOM_" + webinar.room();
        }
        if (webinar.waiting() != null) {
            return "WAITING";
        }
        return webinar.state() == null ? "NONE" : webinar.state().name();
    }

    /** What is said of it: what the audience may not see comes before what the picture does. */
    public String said() {
        boolean runs = webinar.webinar() && webinar.running() && !failed() && !stopping();
        return runs && webinar.curtain() != Curtain.OPEN ? webinar.curtain().name() : state;
    }

    /** Whether there is something to steer from a console. */
    public boolean console() {
        return steerable() && webinar.eventSlug() != null;
    }

    /** Whether its audience waits for the curtain. */
    public boolean rehearsal() {
        return steerable() && webinar.curtain() == Curtain.REHEARSAL;
    }

    /** Whether its audience sees a pause. */
    public boolean paused() {
        return steerable() && webinar.curtain() == Curtain.PAUSED;
    }

    /** Whether its audience sees everything. */
    public boolean open() {
        return steerable() && webinar.curtain() == Curtain.OPEN;
    }

    private boolean steerable() {
        return webinar.webinar() && webinar.running() && !stopping();
    }

    /** The style of its badge, for example {@code on-air}. */
    public String badge() {
        return said().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the live failed and may be tried again. */
    public boolean failed() {
        return "FAILED".equals(state);
    }

    /** Whether it has been held; it may be started again all the same. */
    public boolean over() {
        return "ENDED".equals(state);
    }

    /** As a presenter looks for them: what runs, then what comes, the next first, then what is past, the latest first. */
    static Comparator<Card> nextFirst(Instant now) {
        Comparator<Card> byStart = Comparator.comparing(card -> card.webinar().start());
        Predicate<Card> past = card -> card.over() || card.webinar().end().isBefore(now);
        return Comparator.<Card, Boolean>comparing(card -> !card.webinar().running())
                .thenComparing(past::test)
                .thenComparing(
                        (one, other) -> past.test(one) ? byStart.compare(other, one) : byStart.compare(one, other));
    }

    /** Whether somebody has asked already that it ends. */
    public boolean stopping() {
        return "STOPPING".equals(state);
    }
}

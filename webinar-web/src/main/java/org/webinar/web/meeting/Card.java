package org.webinar.web.meeting;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.webinar.livestream.Agenda;
import org.webinar.livestream.Curtain;
import org.webinar.livestream.RoomState;
import org.webinar.livestream.WaitingView;
import org.webinar.livestream.WebinarView;
import org.webinar.web.texts.Sentences;
import org.webinar.web.texts.SeriesWords;

/**
 * A meeting as it stands in the list.
 *
 * @param entry what is shown
 * @param state where it is: the end of the key of its sentence
 * @param when from when to when the next date is, in the visitor's language
 * @param series which date of how many it is, or how it is repeated; empty when there is but one date
 * @param today whether it begins today, runs, or could be started at any time
 * @param waiting what is said while it waits for a gateway; empty when it does not wait
 * @param viewers how many watch, in the visitor's language; empty while it does not run
 * @param extendable whether a quarter of an hour more is offered
 * @param encoder what somebody must do by hand for the picture; empty when a machine does it
 * @param registered how many have a place; null when one does not register
 * @param question what to ask before it is started; null when nobody needs to be asked
 * @param slidesRefused whether BigBlueButton opened its room without its slides
 */
public record Card(
        Agenda.Entry entry,
        String state,
        String when,
        String series,
        boolean today,
        String waiting,
        String viewers,
        boolean extendable,
        List<EncoderStep> encoder,
        Long registered,
        String question,
        boolean slidesRefused)
        implements Serializable {
    /** Presenters come early; earlier than this it may be the wrong webinar. */
    private static final Duration EARLY = Duration.ofHours(1);

    static Card of(
            Agenda.Entry entry,
            int viewers,
            List<EncoderStep> encoder,
            Long registered,
            boolean slidesRefused,
            Sentences sentences,
            Instant now) {
        WebinarView webinar = entry.meeting();
        Instant end = entry.next().plus(Duration.between(webinar.start(), webinar.end()));
        boolean early =
                !webinar.running() && !webinar.personal() && entry.next().isAfter(now.plus(EARLY));
        return new Card(
                entry,
                state(webinar),
                webinar.personal() ? "" : sentences.when(entry.next(), end),
                series(entry, sentences),
                webinar.running() || webinar.personal() || isToday(entry.next(), sentences.zone(), now),
                waiting(webinar.waiting(), sentences),
                webinar.webinar() && webinar.running() ? sentences.of("meetings.viewers", viewers) : "",
                webinar.extendable(now),
                encoder,
                registered,
                early ? sentences.of("meetings.start.early", webinar.name(), sentences.when(entry.next(), end)) : null,
                slidesRefused);
    }

    private static String series(Agenda.Entry entry, Sentences sentences) {
        if (entry.dates() > 0) {
            return sentences.of("list.series", entry.place(), entry.dates());
        }
        return entry.series().repeated() ? SeriesWords.of(entry.series(), sentences) : "";
    }

    private static boolean isToday(Instant start, ZoneId zone, Instant now) {
        return LocalDate.ofInstant(start, zone).equals(LocalDate.ofInstant(now, zone)) || start.isBefore(now);
    }

    /** What is shown, whatever its date. */
    public WebinarView webinar() {
        return entry.meeting();
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
        boolean runs = webinar().webinar() && webinar().running() && !failed() && !stopping();
        return runs && webinar().curtain() != Curtain.OPEN ? webinar().curtain().name() : state;
    }

    /** Whether there is something to steer from a console. */
    public boolean console() {
        return steerable() && webinar().eventSlug() != null;
    }

    /** Whether its audience waits for the curtain. */
    public boolean rehearsal() {
        return steerable() && webinar().curtain() == Curtain.REHEARSAL;
    }

    /** Whether its audience sees a pause. */
    public boolean paused() {
        return steerable() && webinar().curtain() == Curtain.PAUSED;
    }

    /** Whether its audience sees everything. */
    public boolean open() {
        return steerable() && webinar().curtain() == Curtain.OPEN;
    }

    private boolean steerable() {
        return webinar().webinar() && webinar().running() && !stopping();
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

    /** Whether somebody has asked already that it ends. */
    public boolean stopping() {
        return "STOPPING".equals(state);
    }
}

package org.webinar.web.audience;

import java.time.Instant;
import java.util.List;
import org.webinar.chat.ChatMood;
import org.webinar.livestream.Curtain;
import org.webinar.livestream.EventView;
import org.webinar.livestream.LiveState;
import org.webinar.livestream.Poster;
import org.webinar.livestream.Surroundings;
import org.webinar.recording.Shown;

/**
 * Everything that an open live page shows, the same for every viewer, so that it may be put together once.
 *
 * @param event what is announced
 * @param now our clock, from which the page learns how far its own is off
 * @param phase what the audience lives through at this moment
 * @param hls address of the playlist while there is something to play; null otherwise
 * @param ticket what the streaming server wants to see of those who play it; null when it asks for nothing
 * @param viewers how many pages are open
 * @param chat the conversation
 * @param recordings what can be watched now that it is over; empty before
 * @param registration whether one may register now
 * @param everybody whether strangers may see it, so that caches may keep it
 */
public record LivePage(
        Announcement event,
        Instant now,
        Phase phase,
        String hls,
        String ticket,
        int viewers,
        Chat chat,
        List<Shown> recordings,
        boolean registration,
        boolean everybody) {

    /** What the audience lives through. The names are part of the page's contract. */
    public enum Phase {
        waiting,
        starting,
        on_air,
        interrupted,
        paused,
        ended,
        failed;

        private static Phase of(EventView event, Instant now) {
            if (event.over(now)) {
                return ended;
            }
            if (event.state() == null || event.curtain() == Curtain.REHEARSAL) {
                return waiting;
            }
            if (event.curtain() == Curtain.PAUSED && event.state().playable()) {
                return paused;
            }
            return switch (event.state()) {
                case STARTING -> starting;
                case ON_AIR -> on_air;
                case DEGRADED -> interrupted;
                case FAILED -> failed;
                case STOPPING, ENDED -> ended;
            };
        }
    }

    /**
     * What is announced.
     *
     * @param id number of the event
     * @param slug its address
     * @param title its title
     * @param description HTML that may be shown as it is; may be empty
     * @param start planned start
     * @param end planned end
     * @param presenter who speaks
     * @param recorded whether it may be recorded, which whoever writes has to know
     * @param poster what there is to see while nothing is broadcast; null when there is nothing
     * @param frames pages of other sites around the picture; null when there is none
     */
    public record Announcement(
            long id,
            String slug,
            String title,
            String description,
            Instant start,
            Instant end,
            String presenter,
            boolean recorded,
            Poster poster,
            Surroundings frames) {}

    /**
     * The conversation.
     *
     * @param offered whether its owner wants one
     * @param open whether viewers may write now
     * @param guests whether they need not have signed in
     * @param hold whether moderators look at messages first
     * @param readOnly whether only moderators write
     * @param slow how many seconds each person waits between two messages; nought for as usual
     * @param pinned the message that everybody sees first; null when there is none
     */
    public record Chat(
            boolean offered, boolean open, boolean guests, boolean hold, boolean readOnly, int slow, ShownLine pinned) {

        static Chat of(EventView event, ChatMood mood) {
            return new Chat(
                    event.chat(),
                    event.chat() && event.running() && event.state() != LiveState.STOPPING,
                    mood.guests(),
                    mood.hold(),
                    mood.readOnly(),
                    mood.slowSeconds(),
                    mood.pinned() == null ? null : ShownLine.of(mood.pinned()));
        }
    }

    /** What changes only when something happens: everything but the hour and the count. */
    LivePage lasting() {
        return new LivePage(event, null, phase, hls, ticket, 0, chat, recordings, registration, everybody);
    }

    /** Whether there is something to play. */
    static boolean playable(EventView event) {
        return event.state() != null
                && event.state().playable()
                && event.curtain().open();
    }

    static LivePage of(
            EventView event,
            Poster poster,
            String ticket,
            ChatMood mood,
            int viewers,
            List<Shown> recordings,
            boolean registration,
            Instant now) {
        return new LivePage(
                new Announcement(
                        event.id(),
                        event.slug(),
                        event.title(),
                        event.description(),
                        event.start(),
                        event.end(),
                        event.presenter(),
                        event.recorded(),
                        poster,
                        event.frames()),
                now,
                Phase.of(event, now),
                playable(event) ? event.hls() : null,
                ticket,
                viewers,
                Chat.of(event, mood),
                recordings,
                registration,
                event.everybody());
    }
}

package org.webinar.livestream;

import java.time.Instant;

/**
 * A live event as a value.
 *
 * @param id number of the event
 * @param slug number and title as they stand in its address
 * @param title its title
 * @param description HTML that may be shown; may be empty
 * @param frames what its page shows of other sites; null for nothing
 * @param presenter full name of its owner; may be empty
 * @param start planned start
 * @param end planned end
 * @param hls address of the playlist
 * @param chat whether the audience may write while the webinar runs
 * @param recorded whether the room may be recorded, and with it what the audience writes
 * @param ownerId number of its owner's account
 * @param everybody whether strangers may watch it, so that what is told of it may lie in caches
 * @param sessionId number of its newest session; null when it was never started
 * @param state where that session is; null when it was never started
 * @param curtain what its audience may see; null when it was never started
 * @param roomName BigBlueButton's name of its room; null when it was never started
 */
public record EventView(
        long id,
        String slug,
        String title,
        String description,
        Surroundings frames,
        String presenter,
        Instant start,
        Instant end,
        String hls,
        boolean chat,
        boolean recorded,
        int ownerId,
        boolean everybody,
        Long sessionId,
        LiveState state,
        Curtain curtain,
        String roomName) {

    /** Whether it is over for its audience, which knows nothing of a rehearsal: after one it waits for the planned time. */
    public boolean over(Instant now) {
        return over(state, curtain, end, now);
    }

    /** The same, of what has not been put together. */
    static boolean over(LiveState state, Curtain curtain, Instant end, Instant now) {
        if (state == null || state == LiveState.ENDED && curtain == Curtain.REHEARSAL) {
            return !end.isAfter(now);
        }
        return state == LiveState.ENDED || state == LiveState.STOPPING && curtain != Curtain.REHEARSAL;
    }

    /** Whether a session runs of which the audience may know, on air or not. */
    public boolean running() {
        return state != null && state != LiveState.ENDED && curtain != Curtain.REHEARSAL;
    }
}

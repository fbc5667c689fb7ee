package org.webinar.webhook;

import org.webinar.livestream.LiveSession;

/** A live as it is told: like the API's, and whether the audience sees it. */
final class LiveFacts {
    private LiveFacts() {}

    /**
     * How it stands.
     *
     * @param name of its meeting; empty when that is gone
     */
    static Facts of(LiveSession live, String name) {
        return new Facts.Writer()
                .is("id", live.id())
                .is("meeting", live.meetingId())
                .is("name", name)
                .is("event", live.eventId())
                .is("state", live.state())
                .is("trouble", live.trouble())
                .is("startedAt", live.startedAt())
                .is("onAirAt", live.onAirAt())
                .is("endedAt", live.endedAt())
                .is("curtain", live.curtain())
                .facts();
    }
}

package org.webinar.web.rest;

import java.util.List;

/** The words by which Pod's REST calls its lists, those of this module and those that ours lead to. */
final class Lists {
    static final String MEETINGS = "meeting_session";
    static final String RECORDINGS = "meeting_internal_recording";
    static final String LIVESTREAMS = "meeting_livestream";
    static final String GATEWAYS = "meeting_live_gateway";
    static final String BUILDINGS = "buildings";
    static final String BROADCASTERS = "broadcasters";
    static final String EVENTS = "events";

    /** All that is answered here. */
    static final List<String> OURS =
            List.of(MEETINGS, RECORDINGS, LIVESTREAMS, GATEWAYS, BUILDINGS, BROADCASTERS, EVENTS);

    static final String GROUPS = "groups";
    static final String IMAGES = "images";
    static final String SITES = "sites";
    static final String TYPES = "types";
    static final String USERS = "users";
    static final String VIDEOS = "videos";

    private Lists() {}
}

package org.webinar.recording;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A recording of a meeting.
 *
 * @param id BigBlueButton's word for it
 * @param name the name that the meeting had
 * @param state BigBlueButton's word for how far it is, for example {@code published}
 * @param start when it begins; null when the server does not say
 * @param end when it ends; null when the server does not say
 * @param playbacks the ways to see it; never null, empty while it is not ready
 */
public record Recording(String id, String name, String state, Instant start, Instant end, List<Playback> playbacks)
        implements Serializable {
    /**
     * A way to see it.
     *
     * @param type BigBlueButton's word, for example {@code presentation} or {@code video}
     * @param url an address of http or https
     */
    public record Playback(String type, String url) implements Serializable {}
}

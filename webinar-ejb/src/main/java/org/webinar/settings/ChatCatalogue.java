package org.webinar.settings;

import java.time.Duration;
import java.util.List;

/** The settings of conversations. */
public final class ChatCatalogue {
    /** The pace of the relay. */
    public static final Setting<Duration> RELAY_PAUSE = Setting.of(
            "webinar.chat.relay-pause",
            "PT0.5S",
            Duration::parse,
            "How long the relay pauses after each message that it carries into a room (ISO 8601): people in the room have"
                    + " to read them.");

    /** How long conversations are kept. */
    public static final Setting<Duration> RETENTION = Setting.of(
            "webinar.chat.retention",
            "P365D",
            Duration::parse,
            "How long messages are kept after they were written (ISO 8601, `P365D` is a year); then they are deleted, with"
                    + " the bans and the record of what moderators did.");

    private ChatCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(RELAY_PAUSE, RETENTION);
    }
}

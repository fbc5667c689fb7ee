package org.webinar.settings;

import java.time.Duration;
import java.util.List;

/** The settings of lives that run. */
public final class LiveCatalogue {
    /** How long a gateway has to bring a moving picture. */
    public static final Setting<Duration> PICTURE_PATIENCE = Setting.of(
            "webinar.live.picture-patience",
            "PT90S",
            Duration::parse,
            "How long a gateway may take from its start to a moving picture (ISO 8601).");

    /** How long a picture may stand still although its gateway is in the room. */
    public static final Setting<Duration> FREEZE_PATIENCE = Setting.of(
            "webinar.live.freeze-patience",
            "PT10S",
            Duration::parse,
            "How long an interrupted picture is waited for while its gateway is in the room, before the gateway is restarted"
                    + " (ISO 8601).");

    /** How long a gateway may take to stop. */
    public static final Setting<Duration> STOP_PATIENCE = Setting.of(
            "webinar.live.stop-patience",
            "PT3M",
            Duration::parse,
            "How long we go on asking a gateway to stop before the live is called over (ISO 8601).");

    /** How long a closed room is waited for. */
    public static final Setting<Duration> GRACE = Setting.of(
            "webinar.live.grace",
            "PT2M",
            Readings::notNegative,
            "How long a live waits after its room was seen closed, so that its presenter can open it again (ISO 8601).");

    /** When an empty room is hidden. */
    public static final Setting<Duration> ALONE_WARNING = Setting.of(
            "webinar.live.alone-warning",
            "PT3M",
            Readings::notNegative,
            "How long only the gateway may be left in the room before the audience sees a pause (ISO 8601).");

    /** When an empty room is closed. */
    public static final Setting<Duration> ALONE_END = Setting.of(
            "webinar.live.alone-end",
            "PT10M",
            Readings::notNegative,
            "How long only the gateway may be left in the room before the webinar ends (ISO 8601).");

    /** How long a ticket to a stream is good; nought when streaming servers do not ask for one. */
    public static final Setting<Duration> TICKET_LIFE = Setting.of(
            "webinar.hls.ticket-life",
            "PT0S",
            Readings::ticketLife,
            "How long a ticket to a stream is good (ISO 8601, from `PT1M` on); `PT0S` when no streaming server asks for"
                    + " tickets ([gateways](gateways.md)).");

    private LiveCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(PICTURE_PATIENCE, FREEZE_PATIENCE, STOP_PATIENCE, GRACE, ALONE_WARNING, ALONE_END, TICKET_LIFE);
    }
}

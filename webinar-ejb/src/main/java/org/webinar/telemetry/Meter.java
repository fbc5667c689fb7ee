package org.webinar.telemetry;

import java.util.Locale;
import org.webinar.gateway.Health;
import org.webinar.livestream.LiveState;

/**
 * One number that is shown, as of the last look.
 *
 * @param name as Prometheus names things: with its unit, in lower case
 * @param label what tells it from others of its name; null when there is one of it
 * @param value of the label; null when there is none
 */
record Meter(String name, String label, String value) {
    static final Meter GATEWAYS_PROMISED = of("webinar_gateways_promised_now");
    static final Meter CHAT_WAITING = of("webinar_chat_waiting_for_room");
    static final Meter CHAT_OLDEST = of("webinar_chat_oldest_waiting_seconds");
    static final Meter VIEWERS = of("webinar_viewers");
    static final Meter MAILS_WAITING = of("webinar_mails_waiting");

    private static Meter of(String name) {
        return new Meter(name, null, null);
    }

    static Meter lives(LiveState state) {
        return new Meter("webinar_lives", "state", state.name().toLowerCase(Locale.ROOT));
    }

    static Meter gateways(Health health) {
        return new Meter("webinar_gateways", "health", health.name().toLowerCase(Locale.ROOT));
    }

    /** What people read who look at it. */
    String description() {
        return switch (name) {
            case "webinar_lives" -> "Lives that run, at all servers, by their state";
            case "webinar_gateways" -> "Gateways, by what was last observed of them";
            case "webinar_gateways_promised_now" -> "Gateways that are reserved for this moment, with their margins";
            case "webinar_chat_waiting_for_room" -> "Messages of the audience that wait to be said in their room";
            case "webinar_chat_oldest_waiting_seconds" -> "How long the oldest of them has waited";
            case "webinar_viewers" -> "Pages and players that watch, at all servers";
            case "webinar_mails_waiting" -> "Mails that wait for the mail server";
            default -> throw new IllegalStateException(name);
        };
    }
}

package org.webinar.telemetry;

import java.util.Locale;
import java.util.Map;
import org.webinar.gateway.Health;
import org.webinar.livestream.LiveState;
import org.webinar.outside.Neighbour;
import org.webinar.outside.Result;

/**
 * One number that is shown.
 *
 * @param name as Prometheus names things: with its unit, in lower case
 * @param labels what tells it from others of its name, each of them one of a few words; empty when there is one of it
 */
record Meter(String name, Map<String, String> labels) {
    static final Meter GATEWAYS_PROMISED = of("webinar_gateways_promised_now");
    static final Meter CHAT_WAITING = of("webinar_chat_waiting_for_room");
    static final Meter CHAT_OLDEST = of("webinar_chat_oldest_waiting_seconds");
    static final Meter VIEWERS = of("webinar_viewers");
    static final Meter MAILS_WAITING = of("webinar_mails_waiting");

    /** What a gateway does at this moment; each one does one of these. */
    enum GatewayUse {
        /** It works for a live, or has not confirmed yet that it stopped. */
        IN_USE,
        /** It can't be used: its health or an administrator says so. */
        UNWELL,
        /** It is kept for a webinar. */
        PROMISED,
        FREE
    }

    private static Meter of(String name) {
        return new Meter(name, Map.of());
    }

    private static Meter of(String name, String label, Enum<?> value) {
        return new Meter(name, Map.of(label, word(value)));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static Meter lives(LiveState state) {
        return of("webinar_lives", "state", state);
    }

    static Meter gateways(Health health) {
        return of("webinar_gateways", "health", health);
    }

    static Meter gateways(GatewayUse use) {
        return of("webinar_gateways_by_use", "use", use);
    }

    static Meter outsideCalls(Neighbour to, Result result) {
        return new Meter("webinar_outside_calls_total", Map.of("to", word(to), "result", word(result)));
    }

    static Meter outsideTime(Neighbour to) {
        return of("webinar_outside_seconds_total", "to", to);
    }

    /** What people read who look at it. */
    String description() {
        return switch (name) {
            case "webinar_lives" -> "Lives that run, at all servers, by their state";
            case "webinar_gateways" -> "Gateways, by what was last observed of them";
            case "webinar_gateways_by_use" -> "Gateways, by what they do now";
            case "webinar_gateways_promised_now" -> "Gateways that are reserved for this moment, with their margins";
            case "webinar_chat_waiting_for_room" -> "Messages of the audience that wait to be said in their room";
            case "webinar_chat_oldest_waiting_seconds" -> "How long the oldest of them has waited";
            case "webinar_viewers" -> "Pages and players that watch, at all servers";
            case "webinar_mails_waiting" -> "Mails that wait for the mail server";
            case "webinar_outside_calls_total" -> "Calls of this server to other machines, by what came of them";
            case "webinar_outside_seconds_total" -> "How long these calls have taken, all together";
            default -> throw new IllegalStateException(name);
        };
    }
}

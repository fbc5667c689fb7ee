package org.webinar.plugin.sipmediagw;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import org.webinar.plugin.http.Deadline;
import org.webinar.plugin.http.Harmless;
import org.webinar.plugin.http.Wire;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;
import org.webinar.spi.gateway.Report;

/**
 * The launcher of 1.8, asked without its proxy. It knows a gateway only by the name that it gave it when it booted, which
 * an administrator must have typed in.
 */
class Launcher implements Family {
    /** The parameter with the gateway's name. */
    static final String GW_ID = "gw-id";

    /** The parameter with the name of our address in the gateway's own list of domains. */
    static final String BROWSING = "browsing";

    private static final String USUAL_BROWSING = "bigbluebutton";

    private final Wire wire;

    Launcher(Wire wire) {
        this.wire = wire;
    }

    @Override
    public String start(GatewayAddress gateway, Broadcast broadcast, Deadline deadline) {
        JsonObjectBuilder body = work(gateway, broadcast).add("gw_id", gatewayId(gateway));
        Envelope answer = Envelope.of(wire.post(gateway, "gateway/start", body.build(), deadline));
        if (!answer.success()) {
            throw no(answer);
        }
        return gatewayId(gateway);
    }

    /** What every launcher and proxy wants to know; there is no domain in it, that stands in the gateway's settings. */
    static JsonObjectBuilder work(GatewayAddress gateway, Broadcast broadcast) {
        return Json.createObjectBuilder()
                .add("room", Harmless.room(broadcast.room()))
                .add("main_app", "streaming")
                .add("rtmp_dst", Harmless.stream(broadcast.rtmp()))
                .add("browsing_name", browsing(gateway));
    }

    static String browsing(GatewayAddress gateway) {
        return Harmless.name(gateway.parameter(BROWSING).orElse(USUAL_BROWSING), "the name of the domain");
    }

    @Override
    public void stop(GatewayAddress gateway, Engagement engagement, Deadline deadline) {
        var body = Json.createObjectBuilder().add("gw_id", gatewayId(gateway)).build();
        Envelope answer = Envelope.of(wire.post(gateway, "gateway/stop", body, deadline));
        if (!answer.success() && !answer.says("no running container")) {
            throw no(answer);
        }
    }

    /** A gateway that it does not know is a 500, not a 404. */
    @Override
    public Report report(GatewayAddress gateway, Engagement engagement, Deadline deadline) {
        var query = Map.of("gw_id", gatewayId(gateway));
        Envelope answer = Envelope.of(wire.get(gateway, "gateway/status", query, deadline));
        if (answer.routeMissing()) {
            throw Shape.foreign(answer.answer());
        }
        String word = answer.datum("gw_state");
        return switch (answer.success() ? word : "") {
            case "up" -> new Report(Report.State.RUNNING, word);
            case "down" -> new Report(Report.State.FREE, word);
            default -> new Report(Report.State.UNKNOWN, answer.success() ? word : answer.detail());
        };
    }

    static String gatewayId(GatewayAddress gateway) {
        String id = gateway.parameter(GW_ID)
                .orElseThrow(() -> new GatewayTrouble(
                        Kind.MISCONFIGURED, "a launcher without its proxy needs the parameter " + GW_ID));
        return Harmless.name(id, "the " + GW_ID);
    }

    final Wire wire() {
        return wire;
    }

    static GatewayTrouble no(Envelope answer) {
        if (answer.routeMissing()
                || answer.status() == Shape.INVALID
                || answer.detail().isEmpty()) {
            return Shape.foreign(answer.answer());
        }
        return Shape.refused(answer.detail());
    }
}

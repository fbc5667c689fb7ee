package org.webinar.plugin.sipmediagw;

import jakarta.json.Json;
import org.webinar.plugin.http.Deadline;
import org.webinar.plugin.http.Wire;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;

/** The launcher since July 2026, whose command really writes into the chat. */
class LauncherE extends Launcher {

    LauncherE(Wire wire) {
        super(wire);
    }

    @Override
    public void say(GatewayAddress gateway, Engagement engagement, String text, Deadline deadline) {
        say(wire(), gateway, "gateway/command", gatewayId(gateway), text, deadline);
    }

    /** The same for launcher and proxy, at different addresses. */
    static void say(Wire wire, GatewayAddress gateway, String path, String gatewayId, String text, Deadline deadline) {
        var payload = Json.createObjectBuilder().add("command", "sendChat").add("param1", text);
        var body = Json.createObjectBuilder()
                .add("gw_id", gatewayId)
                .add("payload", payload)
                .build();
        Envelope answer = Envelope.of(wire.post(gateway, path, body, deadline));
        if (!answer.success()) {
            throw no(answer);
        }
    }
}

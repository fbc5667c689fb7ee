package org.webinar.plugin.sipmediagw;

import jakarta.json.JsonObjectBuilder;
import org.webinar.plugin.http.Deadline;
import org.webinar.plugin.http.Wire;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.Report.State;

/** The proxy since July 2026: wants the name of the domain under a second name too, and forwards the chat. */
class ProxyE extends ProxyD {

    ProxyE(Wire wire) {
        super(wire);
    }

    @Override
    JsonObjectBuilder work(GatewayAddress gateway, Broadcast broadcast) {
        return super.work(gateway, broadcast).add("browsing", Launcher.browsing(gateway));
    }

    @Override
    public void say(GatewayAddress gateway, Engagement engagement, String text, Deadline deadline) {
        String name = name(gateway, engagement, deadline)
                .orElseThrow(() -> Shape.refused("the proxy knows no gateway for this room"));
        LauncherE.say(wire(), gateway, "command", name, text, deadline);
    }

    /** A gateway that is {@code started} and has a room speaks like a later proxy, where the word means the opposite. */
    @Override
    State state(Envelope answer) {
        boolean started = answer.datum("gw_state").equals("started");
        return started && !answer.datum("room").isEmpty() ? State.UNKNOWN : super.state(answer);
    }
}

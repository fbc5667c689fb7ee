package org.webinar.plugin.sipmediagw;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayDriver;

/** Drives Renater's SIPMediaGW, which enters a meeting as a browser and pushes what it sees to an RTMP server. */
public class SipMediaGwDriver implements GatewayDriver, AutoCloseable {
    private final SipMediaGwApi api = new SipMediaGwApi();

    @Override
    public String make() {
        return "sipmediagw";
    }

    @Override
    public void start(GatewayAddress gateway, Broadcast broadcast) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("room", broadcast.room());
        query.put("domain", withoutScheme(broadcast.entrance()));
        query.put("rtmpDst", broadcast.rtmp().toString());
        Verdict.onStart(api.get(gateway, "start", query), Redaction.of(gateway, broadcast));
    }

    @Override
    public void stop(GatewayAddress gateway, Broadcast broadcast) {
        Verdict.onStop(api.get(gateway, "stop", Map.of("room", broadcast.room())), Redaction.of(gateway, broadcast));
    }

    @Override
    public void close() {
        api.close();
    }

    /** The gateway puts {@code https://} before the domain and a slash and the room after it. */
    private static String withoutScheme(URI entrance) {
        return entrance.getRawAuthority() + entrance.getRawPath();
    }
}

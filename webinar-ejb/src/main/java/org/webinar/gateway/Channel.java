package org.webinar.gateway;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import org.webinar.settings.PodKeys;

/**
 * Where a live is published: the address to push to, and the broadcaster where it is watched. The first one of a gateway
 * stands in Pod's row, further ones in ours; a machine may send to the channel of another one.
 *
 * @param gatewayId number of the gateway whose channel it is
 * @param slot the first is 1
 * @param address to push to, with the stream key: a secret; as it stands in the row
 * @param broadcasterId number of the broadcaster
 * @param hls address of the broadcaster's playlist
 */
public record Channel(long gatewayId, int slot, String address, long broadcasterId, String hls) {

    /** Where to push, with the stream key: a secret; throws IllegalArgumentException when it is no address. */
    public URI rtmp() {
        return URI.create(address.strip());
    }

    /** Whether one of two lives on them would be seen or sent where the other is (Pod's defect G4). */
    boolean collides(Channel other) {
        return broadcasterId == other.broadcasterId || target().equals(other.target());
    }

    /** What the streaming server takes for the same stream. */
    String target() {
        return address.strip();
    }

    /** Whether it may be pushed so: at this path, which begins with no slash, with all of its own query; not when it has none. */
    boolean takes(String path, Map<String, String> shown) {
        try {
            URI address = rtmp();
            String query = address.getRawQuery();
            return ("/" + path).equals(address.getRawPath())
                    && query != null
                    && !query.isBlank()
                    && Arrays.stream(query.split("&")).allMatch(wanted -> shows(wanted.split("=", 2), shown));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static boolean shows(String[] wanted, Map<String, String> shown) {
        return wanted.length == 2 && !wanted[1].isEmpty() && PodKeys.same(wanted[1], shown.get(wanted[0]));
    }

    ChannelId id() {
        return new ChannelId(gatewayId, slot);
    }

    /** Hides the address, which has the key in it. */
    @Override
    public String toString() {
        return "Channel[" + gatewayId + "/" + slot + "]";
    }
}

package org.webinar.gateway;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import org.webinar.settings.PodKeys;

/** The addresses that gateways push to, for a streaming server that asks who may. */
@Stateless
public class PushAddresses {
    private final PoolLedger pool;

    /** For the container's proxy. */
    public PushAddresses() {
        this(null);
    }

    @Inject
    PushAddresses(PoolLedger pool) {
        this.pool = pool;
    }

    /**
     * Whether this is the address of a channel, with its key. One without a key may be pushed by nobody: its name is known
     * to whoever watches.
     *
     * @param path application and name, without a slash before them
     * @param shown the query that it was pushed with, each parameter as it stands
     */
    public boolean allow(String path, Map<String, String> shown) {
        return pool.channels().stream().anyMatch(channel -> allows(channel, path, shown));
    }

    static boolean allows(Channel channel, String path, Map<String, String> shown) {
        try {
            URI address = channel.rtmp();
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
}

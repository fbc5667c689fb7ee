package org.webinar.gateway;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

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
        return pool.channels().stream().anyMatch(channel -> channel.takes(path, shown));
    }
}

package org.webinar.gateway;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** The addresses that gateways push to, for a streaming server that asks who may. */
@Stateless
public class PushAddresses {
    private final PoolLedger pool;
    private final RecentChannels recent;

    /** For the container's proxy. */
    public PushAddresses() {
        this(null, null);
    }

    @Inject
    PushAddresses(PoolLedger pool, RecentChannels recent) {
        this.pool = pool;
        this.recent = recent;
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

    /** The same as of a few seconds ago, for whoever asks so often that the database must not be asked each time. */
    public boolean allowedLately(String path, Map<String, String> shown) {
        return recent.list().stream().anyMatch(channel -> channel.takes(path, shown));
    }
}

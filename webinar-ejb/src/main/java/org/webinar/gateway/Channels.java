package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Where lives are published. */
@ApplicationScoped
@Transactional
public class Channels {
    private final PoolLedger ledger;

    /** For the container's proxy. */
    public Channels() {
        this(null);
    }

    @Inject
    Channels(PoolLedger ledger) {
        this.ledger = ledger;
    }

    /** A channel of a gateway, if it is still written down; the first is slot 1. */
    public Optional<Channel> of(long gatewayId, int slot) {
        return ledger.channel(new ChannelId(gatewayId, slot));
    }
}

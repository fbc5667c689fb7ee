package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.webinar.gateway.Gateway;
import org.webinar.site.Sites;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;

/** What a gateway is to send for a work, under the address of its site. */
@ApplicationScoped
class Broadcasts {
    private final Sites sites;

    Broadcasts() {
        this(null);
    }

    @Inject
    Broadcasts(Sites sites) {
        this.sites = sites;
    }

    /** Throws IllegalArgumentException when Pod's table holds no address to push to. */
    Broadcast of(GatewayWork work, Gateway gateway) {
        URI entrance = URI.create(sites.address(gateway.siteId()) + "/gw");
        return new Broadcast(entrance, work.entranceToken(), gateway.rtmp());
    }

    /** The same, with what the gateway calls it. */
    Engagement engagement(GatewayWork work, Gateway gateway) {
        return new Engagement(of(work, gateway), work.handle());
    }
}

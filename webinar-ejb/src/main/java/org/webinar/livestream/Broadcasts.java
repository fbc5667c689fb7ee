package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.webinar.gateway.Gateway;
import org.webinar.site.Sites;
import org.webinar.spi.gateway.Broadcast;

/** What a gateway is to send for a session, under the address of its site. */
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
    Broadcast of(LiveSession session, Gateway gateway) {
        URI entrance = URI.create(sites.address(gateway.siteId()) + "/gw");
        return new Broadcast(entrance, session.entranceToken(), gateway.rtmp());
    }
}

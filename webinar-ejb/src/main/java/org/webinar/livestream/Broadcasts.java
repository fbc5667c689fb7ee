package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.webinar.gateway.Channel;
import org.webinar.gateway.Channels;
import org.webinar.gateway.Gateway;
import org.webinar.site.Sites;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;

/** What a gateway is to send for a session, under the address of its site, and where that is watched. */
@ApplicationScoped
class Broadcasts {
    private final Sites sites;
    private final Channels channels;

    Broadcasts() {
        this(null, null);
    }

    @Inject
    Broadcasts(Sites sites, Channels channels) {
        this.sites = sites;
        this.channels = channels;
    }

    /** Throws IllegalArgumentException when the channel holds no address to push to, or is gone. */
    Broadcast of(LiveSession session, GatewayWork work, Gateway gateway) {
        URI entrance = URI.create(sites.address(gateway.siteId()) + "/gw");
        URI rtmp = channel(session).map(Channel::rtmp).orElseThrow(IllegalArgumentException::new);
        return new Broadcast(entrance, work.entranceToken(), rtmp);
    }

    /** The same, with what the gateway calls it. */
    Engagement engagement(LiveSession session, GatewayWork work, Gateway gateway) {
        return new Engagement(of(session, work, gateway), work.handle());
    }

    /** Address of the playlist in which the audience watches the session; empty when its channel is gone. */
    Optional<String> hls(LiveSession session) {
        return channel(session).map(Channel::hls);
    }

    Optional<Channel> channel(LiveSession session) {
        Station station = session.station();
        return channels.of(station.channelGatewayId(), station.channelSlot());
    }
}

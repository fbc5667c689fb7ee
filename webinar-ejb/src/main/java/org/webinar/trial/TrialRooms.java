package org.webinar.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.webinar.gateway.Channel;
import org.webinar.gateway.Gateway;
import org.webinar.meeting.Furnishing;
import org.webinar.meeting.GuestPolicy;
import org.webinar.meeting.RoomWish;
import org.webinar.settings.Secrets;
import org.webinar.site.Sites;
import org.webinar.spi.gateway.Broadcast;

/** The room of a trial, and what its gateway is to send; all under the address of the gateway's site. */
@ApplicationScoped
class TrialRooms {
    /** No meeting has this number. */
    private static final long NO_MEETING = 0;

    private final Sites sites;
    private final Secrets secrets;

    TrialRooms() {
        this(null, null);
    }

    @Inject
    TrialRooms(Sites sites, Secrets secrets) {
        this.sites = sites;
        this.secrets = secrets;
    }

    RoomWish wish(Trial trial, Gateway gateway) {
        URI ours = sites.address(gateway.siteId());
        return new RoomWish(
                trial.roomName(),
                "Test " + trial.id(),
                NO_MEETING,
                URI.create(ours + "/callback/meeting-ended/" + NO_MEETING + "/"
                        + secrets.wordFor("meeting-ended-" + NO_MEETING)),
                URI.create(ours + "/meeting/recording_ready/"),
                URI.create(ours + "/webinar/gateways/"),
                RoomWish.Recording.NONE,
                Optional.of(URI.create(entrance(gateway) + "/" + trial.entranceToken() + "/card.pdf")),
                Furnishing.PLAIN,
                GuestPolicy.ALWAYS_ACCEPT,
                List.of());
    }

    /** Throws IllegalArgumentException when the channel's address to push to is none. */
    Broadcast broadcast(Trial trial, Gateway gateway, Channel channel) {
        return new Broadcast(entrance(gateway), trial.entranceToken(), channel.rtmp());
    }

    private URI entrance(Gateway gateway) {
        return URI.create(sites.address(gateway.siteId()) + "/gw");
    }
}

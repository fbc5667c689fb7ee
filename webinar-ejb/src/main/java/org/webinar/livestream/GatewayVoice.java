package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.GatewayControl;

/** Lets the gateway of a session type into the room's chat, where it can. */
@ApplicationScoped
public class GatewayVoice {
    /** What our gateways are called in rooms. */
    public static final String NAME = "Live";

    private final LiveLedger lives;
    private final Works works;
    private final GatewayControl gateways;
    private final Broadcasts broadcasts;

    GatewayVoice() {
        this(null, null, null, null);
    }

    @Inject
    GatewayVoice(LiveLedger lives, Works works, GatewayControl gateways, Broadcasts broadcasts) {
        this.lives = lives;
        this.works = works;
        this.gateways = gateways;
        this.broadcasts = broadcasts;
    }

    /**
     * Types what somebody has said.
     *
     * @return false when no gateway is at work that can
     * @throws GatewaySilent when it can, and did not this time
     */
    public boolean say(long sessionId, String author, String text) {
        return lives.session(sessionId)
                .filter(session -> session.state().playable())
                .flatMap(session -> works.current(sessionId).map(work -> say(session, work, author, text)))
                .orElse(false);
    }

    private boolean say(LiveSession session, GatewayWork work, String author, String text) {
        Gateway gateway = works.gatewayOf(work);
        try {
            return gateways.say(gateway, broadcasts.engagement(session, work, gateway), author, text);
        } catch (RuntimeException | LinkageError trouble) {
            // Also a driver of strangers that is broken: it must not stop the relay.
            throw new GatewaySilent(trouble.getMessage());
        }
    }
}

package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.GatewayControl;
import org.webinar.log.LiveWord;
import org.webinar.settings.LiveCatalogue;
import org.webinar.settings.Settings;

/** Tells gateways to stop whose work nobody wants any more, again and again until they confirm. */
@ApplicationScoped
class GatewayStops {
    private static final Logger LOG = Logger.getLogger(GatewayStops.class.getName());

    private final LiveLedger lives;
    private final Works works;
    private final GatewayControl gateways;
    private final Broadcasts broadcasts;
    private final Settings settings;

    GatewayStops() {
        this(null, null, null, null, null);
    }

    @Inject
    GatewayStops(LiveLedger lives, Works works, GatewayControl gateways, Broadcasts broadcasts, Settings settings) {
        this.lives = lives;
        this.works = works;
        this.gateways = gateways;
        this.broadcasts = broadcasts;
        this.settings = settings;
    }

    /** Tells the gateway of a work once, if it is time. */
    Optional<GatewayWork> tell(long workId) {
        Optional<GatewayWork> due = works.takeToStop(workId);
        due.ifPresent(work -> LiveWord.run(work.sessionId(), () -> tell(work)));
        return due;
    }

    private void tell(GatewayWork work) {
        try {
            Gateway gateway = works.gatewayOf(work);
            LiveSession session = lives.session(work.sessionId()).orElseThrow();
            gateways.stop(gateway, broadcasts.engagement(session, work, gateway));
            works.stopped(work.id());
        } catch (RuntimeException | LinkageError trouble) {
            LOG.log(Level.WARNING, "webinar: {0}: gateway {1} did not stop: {2}", new Object[] {
                Timeline.word(work.sessionId()), work.gatewayId(), trouble.getMessage()
            });
            works.notStopped(work.id(), trouble.getMessage(), settings.get(LiveCatalogue.STOP_PATIENCE));
        }
    }
}

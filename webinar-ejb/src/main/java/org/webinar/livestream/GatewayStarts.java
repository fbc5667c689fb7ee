package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.GatewayControl;
import org.webinar.gateway.GatewayWatch;
import org.webinar.gateway.NoSuchDriver;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.Report;
import org.webinar.spi.gateway.SetsLayout.Layout;

/** Asks gateways to begin, and writes down what they say. */
@ApplicationScoped
class GatewayStarts {
    private static final Logger LOG = Logger.getLogger(GatewayStarts.class.getName());

    private final LiveLedger lives;
    private final Works works;
    private final GatewayControl gateways;
    private final GatewayWatch watch;
    private final Broadcasts broadcasts;

    GatewayStarts() {
        this(null, null, null, null, null);
    }

    @Inject
    GatewayStarts(LiveLedger lives, Works works, GatewayControl gateways, GatewayWatch watch, Broadcasts broadcasts) {
        this.lives = lives;
        this.works = works;
        this.gateways = gateways;
        this.watch = watch;
        this.broadcasts = broadcasts;
    }

    /** Asks the session's gateway, if it may be asked. It is marked as asked before. */
    void ask(Scene scene, Gateway gateway) {
        if (!mustStopFirst(scene)) {
            works.ask(scene.session().id()).ifPresent(work -> ask(scene, work, gateway));
        }
    }

    private void ask(Scene scene, GatewayWork work, Gateway gateway) {
        try {
            Engagement agreed = gateways.start(gateway, broadcasts.of(scene.session(), work, gateway));
            works.agreed(work.id(), agreed.handle());
        } catch (GatewayTrouble trouble) {
            watch.refused(gateway, trouble);
            refused(scene, work, Trouble.of(trouble.kind()), trouble.getMessage(), mayHaveBegun(trouble.kind()));
        } catch (NoSuchDriver missing) {
            refused(scene, work, Trouble.GATEWAY_REFUSED, missing.getMessage(), false);
        } catch (IllegalArgumentException noAddress) {
            refused(scene, work, Trouble.GATEWAY_MISCONFIGURED, "RTMP", false);
        } catch (RuntimeException | LinkageError broken) {
            // A driver of strangers: nobody must wait for ever.
            refused(
                    scene,
                    work,
                    Trouble.GATEWAY_UNINTELLIGIBLE,
                    broken.getClass().getSimpleName(),
                    true);
        }
    }

    /**
     * Whether the gateway is still to hear that its last work is over: it may be sending, and a second start beside it
     * would cut the picture or find no slot. One that does not answer is not waited for.
     */
    private boolean mustStopFirst(Scene scene) {
        return works.stopping(scene.session().id()).stream()
                .filter(work -> work.gatewayId() == scene.session().station().gatewayId())
                .anyMatch(GatewayWork::awaitsAnswerToStop);
    }

    /** What was called a failure may be sending all the same. */
    private static boolean mayHaveBegun(GatewayTrouble.Kind kind) {
        return switch (kind) {
            case UNREACHABLE, REFUSED, UNINTELLIGIBLE, OTHER_DIALECT -> true;
            case UNAUTHORIZED, UNTRUSTED, FULL, MISCONFIGURED -> false;
        };
    }

    private void refused(Scene scene, GatewayWork work, Trouble trouble, String detail, boolean begun) {
        works.refused(work.id(), trouble, detail, begun);
        LiveSession session = scene.session();
        Scene after = scene.withTries(works.since(session.id(), session.stateSince()));
        lives.carryOut(session, Course.afterRefusal(after, trouble), detail);
    }

    /** What the gateway itself says when its picture does not come: beside the stream it proves nothing. */
    String word(Scene scene, Gateway gateway) {
        Optional<Report> report = scene.work()
                .flatMap(work -> gateways.report(gateway, broadcasts.engagement(scene.session(), work, gateway)));
        return report.map(Report::words).orElse(null);
    }

    /** Lets a gateway that can show what the curtain asks for, once; what can't is covered by the audience's page alone. */
    void show(Scene scene, Gateway gateway) {
        Layout wanted = scene.session().curtain() == Curtain.PAUSED ? Layout.PAUSE : Layout.ROOM;
        scene.work()
                .filter(work -> scene.session().state().playable() && work.shown() != wanted)
                .ifPresent(work -> {
                    works.shown(work.id(), wanted);
                    show(scene, work, gateway, wanted);
                });
    }

    private void show(Scene scene, GatewayWork work, Gateway gateway, Layout wanted) {
        try {
            gateways.show(gateway, broadcasts.engagement(scene.session(), work, gateway), wanted);
        } catch (RuntimeException | LinkageError trouble) {
            LOG.log(Level.WARNING, "webinar: {0}: gateway {1} does not show {2}: {3}", new Object[] {
                Timeline.word(work.sessionId()), work.gatewayId(), wanted, trouble.getMessage()
            });
        }
    }

    /** Whether somebody must start it, so that nobody can say how long that takes. */
    boolean byHand(Gateway gateway) {
        return gateways.byHand(gateway);
    }
}

package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Outage;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.GatewayControl;
import org.webinar.gateway.NoSuchDriver;
import org.webinar.meeting.RoomView;
import org.webinar.meeting.Rooms;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.Report;

/** One step of one live session: look, ask a machine for one thing, write down what came of it. No transaction open. */
@ApplicationScoped
class LiveSteps {
    private static final Logger LOG = Logger.getLogger(LiveSteps.class.getName());

    private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(1);

    private final LiveLedger lives;
    private final Rooms rooms;
    private final StreamProbe stream;
    private final GatewayControl gateways;
    private final Broadcasts broadcasts;
    private final Settings settings;
    private final Clock clock;

    LiveSteps() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    LiveSteps(
            LiveLedger lives,
            Rooms rooms,
            StreamProbe stream,
            GatewayControl gateways,
            Broadcasts broadcasts,
            Settings settings,
            Clock clock) {
        this.lives = lives;
        this.rooms = rooms;
        this.stream = stream;
        this.gateways = gateways;
        this.broadcasts = broadcasts;
        this.settings = settings;
        this.clock = clock;
    }

    void take(long sessionId) {
        LiveSession session = lives.session(sessionId).orElseThrow();
        switch (session.state()) {
            case STARTING -> {
                if (session.gateway().askedAt() == null) {
                    start(session);
                } else {
                    look(session);
                }
            }
            case ON_AIR, DEGRADED, FAILED -> look(session);
            case STOPPING -> stop(session);
            case ENDED -> {}
        }
    }

    private void start(LiveSession session) {
        Gateway gateway = lives.gatewayOf(session);
        // The newest segment of whoever was here before, so that only what comes after it counts as our picture.
        lives.observed(session.id(), new Observation(Optional.empty(), newestSegment(session)));
        lives.gatewayAsked(session.id());
        try {
            if (session.triedBefore()) {
                stopQuietly(session, gateway);
            }
            Engagement agreed = gateways.start(gateway, broadcasts.of(session, gateway));
            lives.gatewayAgreed(session.id(), agreed.handle());
        } catch (GatewayTrouble trouble) {
            failed(session, Trouble.of(trouble.kind()), trouble.getMessage());
        } catch (NoSuchDriver missing) {
            failed(session, Trouble.GATEWAY_REFUSED, missing.getMessage());
        } catch (IllegalArgumentException noAddress) {
            failed(session, Trouble.GATEWAY_MISCONFIGURED, "RTMP");
        } catch (RuntimeException | LinkageError broken) {
            // A driver of strangers: nobody must wait for ever.
            failed(session, Trouble.GATEWAY_UNINTELLIGIBLE, broken.getClass().getSimpleName());
        }
    }

    /** What was called a failure may be sending all the same; a second start beside it would cut it or find no room. */
    private void stopQuietly(LiveSession session, Gateway gateway) {
        try {
            gateways.stop(gateway, engagement(session, gateway));
        } catch (GatewayTrouble notThere) {
            LOG.log(Level.FINE, "webinar: nothing to stop before the next try: {0}", notThere.getMessage());
        }
    }

    private void failed(LiveSession session, Trouble trouble, String detail) {
        LOG.log(Level.WARNING, "webinar: live session {0} is not on air: {1} ({2})", new Object[] {
            session.id(), trouble, detail
        });
        if (lives.session(session.id()).orElseThrow().state() == LiveState.STARTING) {
            lives.move(session.id(), LiveState.FAILED, trouble, detail);
        }
    }

    private void look(LiveSession session) {
        Gateway gateway = lives.gatewayOf(session);
        Optional<RoomView> room = roomOf(session);
        Observation seen = new Observation(room, newestSegment(session));
        LiveSession now = lives.observed(session.id(), seen);
        boolean botInRoom = room.map(view -> view.holds(session.botId())).orElse(false);
        Course.next(now, botInRoom, patience(now, gateway), clock.instant())
                .ifPresent(
                        move -> lives.move(session.id(), move.to(), move.trouble(), gatewaysWord(move, now, gateway)));
    }

    /** Whoever starts an encoder by hand may do so as late as they like. */
    private Duration patience(LiveSession session, Gateway gateway) {
        boolean noHurry = session.state() == LiveState.STARTING && gateways.byHand(gateway);
        return noHurry ? AS_LONG_AS_IT_TAKES : settings.get(Catalogue.PICTURE_PATIENCE);
    }

    /** What the gateway itself says when its picture does not come: beside the stream it proves nothing. */
    private String gatewaysWord(Course.Move move, LiveSession session, Gateway gateway) {
        return move.to() != LiveState.FAILED
                ? null
                : gateways.report(gateway, engagement(session, gateway))
                        .map(Report::words)
                        .orElse(null);
    }

    /** Empty when BigBlueButton is silent: a hiccup of its must not end a lecture (defect D3). */
    private Optional<RoomView> roomOf(LiveSession session) {
        try {
            return Optional.of(rooms.look(session.roomName()));
        } catch (Outage outage) {
            LOG.log(Level.INFO, "webinar: live session {0} can''t see its room: {1}", new Object[] {
                session.id(), outage.getMessage()
            });
            return Optional.empty();
        }
    }

    private void stop(LiveSession session) {
        boolean roomClosed = !session.closesRoom() || closeRoom(session);
        Gateway gateway = lives.gatewayOf(session);
        try {
            gateways.stop(gateway, engagement(session, gateway));
            if (roomClosed || patienceIsOver(session)) {
                lives.move(session.id(), LiveState.ENDED, roomClosed ? null : Trouble.ROOM_NOT_CLOSED, null);
            }
        } catch (RuntimeException | LinkageError trouble) {
            LOG.log(Level.WARNING, "webinar: live session {0}: the gateway did not stop: {1}", new Object[] {
                session.id(), trouble.getMessage()
            });
            if (patienceIsOver(session)) {
                lives.move(session.id(), LiveState.ENDED, Trouble.STOP_UNCONFIRMED, trouble.getMessage());
            }
        }
    }

    private boolean patienceIsOver(LiveSession session) {
        return session.stateSince().plus(settings.get(Catalogue.STOP_PATIENCE)).isBefore(clock.instant());
    }

    private boolean closeRoom(LiveSession session) {
        try {
            rooms.close(session.roomName());
            return true;
        } catch (Outage outage) {
            LOG.log(Level.WARNING, "webinar: live session {0}: the room is not closed: {1}", new Object[] {
                session.id(), outage.getMessage()
            });
            return false;
        }
    }

    private Engagement engagement(LiveSession session, Gateway gateway) {
        return new Engagement(broadcasts.of(session, gateway), session.gateway().handle());
    }

    private OptionalLong newestSegment(LiveSession session) {
        return broadcasts.hls(session).map(stream::newestSegment).orElseGet(OptionalLong::empty);
    }
}

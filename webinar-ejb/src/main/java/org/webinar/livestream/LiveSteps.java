package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.webinar.gateway.Gateway;
import org.webinar.livestream.Endings.Ending;
import org.webinar.settings.LiveCatalogue;
import org.webinar.settings.Settings;

/** One step of one live session: look, ask a machine for one thing, write down what came of it. No transaction open. */
@ApplicationScoped
class LiveSteps {
    private final Leases leases;
    private final LiveLedger lives;
    private final Works works;
    private final CurtainLedger curtains;
    private final Witnesses witnesses;
    private final GatewayStarts starts;
    private final Settings settings;
    private final Clock clock;
    private final Map<Long, Instant> watchedSince = new ConcurrentHashMap<>();

    LiveSteps() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    LiveSteps(
            Leases leases,
            LiveLedger lives,
            Works works,
            CurtainLedger curtains,
            Witnesses witnesses,
            GatewayStarts starts,
            Settings settings,
            Clock clock) {
        this.leases = leases;
        this.lives = lives;
        this.works = works;
        this.curtains = curtains;
        this.witnesses = witnesses;
        this.starts = starts;
        this.settings = settings;
        this.clock = clock;
    }

    /** These are this server's, and no others. */
    void keep(List<Long> sessionIds) {
        watchedSince.keySet().retainAll(sessionIds);
    }

    void take(long sessionId) {
        if (!leases.take(sessionId)) {
            return;
        }
        LiveSession session = lives.session(sessionId).orElseThrow();
        switch (session.state()) {
            case STARTING, ON_AIR, DEGRADED, FAILED -> look(session);
            case STOPPING -> stop(session);
            case ENDED -> {}
        }
    }

    private void look(LiveSession session) {
        Gateway gateway = lives.gatewayOf(session);
        Observation seen = witnesses.look(session);
        LiveSession now = lives.observed(session.id(), seen);
        Scene scene = scene(now, gateway, seen);
        Optional<Ending> ending = Endings.next(now, seen, endings(), clock.instant());
        if (ending.isPresent()) {
            carryOut(now, ending.get());
        } else {
            goOn(scene, gateway);
        }
    }

    private Endings.Patience endings() {
        return new Endings.Patience(
                settings.get(LiveCatalogue.GRACE),
                settings.get(LiveCatalogue.ALONE_WARNING),
                settings.get(LiveCatalogue.ALONE_END));
    }

    private void carryOut(LiveSession session, Ending ending) {
        switch (ending) {
            case ROOM_STAYED_CLOSED -> lives.carryOut(session, new Course.Move(LiveState.STOPPING, null), null);
            case STAYED_ALONE -> lives.wishEnd(session.id(), true, null);
            case LEFT_ALONE -> curtains.leftAlone(session.id());
            case IN_COMPANY -> curtains.inCompany(session.id());
        }
    }

    private void goOn(Scene scene, Gateway gateway) {
        Optional<Course.Step> step = Course.next(scene);
        if (step.isPresent()) {
            String word = step.get().isSetback() ? starts.word(scene, gateway) : null;
            lives.carryOut(scene.session(), step.get(), word);
        } else if (Course.mayAsk(scene)) {
            starts.ask(scene, gateway);
        } else {
            starts.show(scene, gateway);
        }
    }

    private Scene scene(LiveSession session, Gateway gateway, Observation seen) {
        return new Scene(
                session,
                works.current(session.id()),
                works.since(session.id(), session.stateSince()),
                seen,
                starts.byHand(gateway),
                new Scene.Patience(
                        settings.get(LiveCatalogue.PICTURE_PATIENCE), settings.get(LiveCatalogue.FREEZE_PATIENCE)),
                watchedSince.computeIfAbsent(session.id(), first -> clock.instant()),
                clock.instant());
    }

    private void stop(LiveSession session) {
        boolean roomClosed = !session.closesRoom() || witnesses.closeRoom(session);
        boolean stopped = hasStopped(session);
        if (roomClosed && stopped || patienceIsOver(session)) {
            Trouble trouble = stopped ? null : Trouble.STOP_UNCONFIRMED;
            lives.move(session.id(), LiveState.ENDED, roomClosed ? trouble : Trouble.ROOM_NOT_CLOSED, null);
        }
    }

    /** Machines that were given up before are in quarantine, and told to stop for as long as it takes. */
    private boolean hasStopped(LiveSession session) {
        return works.stopping(session.id()).stream()
                .noneMatch(work -> work.gatewayId() == session.station().gatewayId());
    }

    private boolean patienceIsOver(LiveSession session) {
        return session.stateSince()
                .plus(settings.get(LiveCatalogue.STOP_PATIENCE))
                .isBefore(clock.instant());
    }
}

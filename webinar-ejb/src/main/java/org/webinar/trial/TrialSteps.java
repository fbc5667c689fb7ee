package org.webinar.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Outage;
import org.webinar.gateway.Channel;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.GatewayControl;
import org.webinar.gateway.GatewayWatch;
import org.webinar.meeting.RoomView;
import org.webinar.meeting.Rooms;
import org.webinar.settings.AdministrationCatalogue;
import org.webinar.settings.LiveCatalogue;
import org.webinar.settings.Settings;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.Probed;

/** One step of one trial: asks a machine for one thing and writes down what came of it. No transaction is open meanwhile. */
@ApplicationScoped
class TrialSteps {
    private static final Logger LOG = Logger.getLogger(TrialSteps.class.getName());
    private static final Duration TO_LEAVE = Duration.ofSeconds(30);
    private static final Duration TO_CLOSE = Duration.ofSeconds(60);

    private final TrialLedger trials;
    private final TrialRooms trialRooms;
    private final Rooms rooms;
    private final GatewayControl gateways;
    private final GatewayWatch watch;
    private final StreamMeter meter;
    private final Settings settings;
    private final Clock clock;

    TrialSteps() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    TrialSteps(
            TrialLedger trials,
            TrialRooms trialRooms,
            Rooms rooms,
            GatewayControl gateways,
            GatewayWatch watch,
            StreamMeter meter,
            Settings settings,
            Clock clock) {
        this.trials = trials;
        this.trialRooms = trialRooms;
        this.rooms = rooms;
        this.gateways = gateways;
        this.watch = watch;
        this.meter = meter;
        this.settings = settings;
        this.clock = clock;
    }

    void take(long trialId) {
        Optional<Trial> taken = trials.take(trialId);
        if (taken.isPresent()) {
            Trial trial = taken.get();
            Gateway gateway = trials.gatewayOf(trial);
            String hls = trials.channelOf(trial).map(Channel::hls).orElse("");
            switch (trial.state()) {
                case LOOKING -> look(trial, gateway);
                case OPENING -> open(trial, gateway);
                case STARTING -> start(trial, gateway, hls);
                case AWAITING -> await(trial, hls);
                case WATCHING -> watch(trial, hls);
                case STOPPING -> stop(trial, gateway);
                case LEAVING -> leave(trial, hls);
                case CLOSING -> close(trial);
                case OVER -> {}
            }
        }
    }

    private void look(Trial trial, Gateway gateway) {
        try {
            Probed found = gateways.probeFor(gateway);
            trials.done(trial.id(), Step.LOOK, found.words());
            goOn(trial, TrialState.OPENING);
        } catch (RuntimeException | LinkageError trouble) {
            fail(trial, Step.LOOK, trouble);
        }
    }

    private void open(Trial trial, Gateway gateway) {
        try {
            rooms.open(trialRooms.wish(trial, gateway));
            trials.done(trial.id(), Step.ROOM, null);
            goOn(trial, TrialState.STARTING);
        } catch (Outage outage) {
            fail(trial, Step.ROOM, outage);
        }
    }

    private void start(Trial trial, Gateway gateway, String hls) {
        Reading before = meter.read(hls).orElse(null);
        trials.change(trial.id(), row -> row.measures().startAsked(before, clock.instant()));
        try {
            Engagement agreed = gateways.start(gateway, broadcast(trial, gateway));
            trials.change(trial.id(), row -> row.agreed(agreed.handle()));
            trials.done(trial.id(), Step.START, null);
            goOn(trial, TrialState.AWAITING);
        } catch (GatewayTrouble trouble) {
            watch.refused(gateway, trouble);
            fail(trial, Step.START, trouble);
        } catch (RuntimeException | LinkageError trouble) {
            fail(trial, Step.START, trouble);
        }
    }

    /** Throws GatewayTrouble when there is nowhere to push, and IllegalArgumentException when that is no address. */
    private Broadcast broadcast(Trial trial, Gateway gateway) {
        Channel channel = trials.channelOf(trial)
                .orElseThrow(() -> new GatewayTrouble(GatewayTrouble.Kind.MISCONFIGURED, "the channel is gone"));
        return trialRooms.broadcast(trial, gateway, channel);
    }

    private void await(Trial trial, String hls) {
        Optional<RoomView> room = room(trial);
        boolean inside = room.filter(view -> view.holds(trial.botId())).isPresent();
        Measures measures = read(trial, hls);
        if (inside) {
            trials.done(trial.id(), Step.ENTER, null);
        }
        if (measures.picture()) {
            trials.done(trial.id(), Step.PICTURE, null);
        }
        if (inside && measures.picture()) {
            goOn(trial, TrialState.WATCHING);
        } else if (room.filter(view -> !view.exists()).isPresent()) {
            fail(trial, Step.ENTER, Finding.ROOM_GONE);
        } else if (trial.inStateFor(settings.get(LiveCatalogue.PICTURE_PATIENCE), clock.instant())) {
            giveUp(trial, inside, measures.picture());
        }
    }

    /** Which half failed. */
    private void giveUp(Trial trial, boolean inside, boolean picture) {
        if (inside) {
            fail(trial, Step.PICTURE, Finding.NO_PICTURE);
        } else {
            fail(trial, Step.ENTER, picture ? Finding.FOREIGN_PICTURE : Finding.NOBODY_ENTERED);
        }
    }

    private void watch(Trial trial, String hls) {
        Measures measures = read(trial, hls);
        if (measures.frozen(clock.instant())) {
            fail(trial, Step.WATCH, Finding.FROZEN);
        } else if (room(trial).filter(view -> !view.exists()).isPresent()) {
            fail(trial, Step.WATCH, Finding.ROOM_GONE);
        } else if (trial.inStateFor(settings.get(AdministrationCatalogue.TRIAL_LENGTH), clock.instant())) {
            trials.done(trial.id(), Step.WATCH, null);
            goOn(trial, TrialState.STOPPING);
        }
    }

    private Measures read(Trial trial, String hls) {
        Optional<Reading> reading = meter.read(hls);
        return trials.change(
                        trial.id(),
                        row -> reading.ifPresent(found -> row.measures().take(found, clock.instant())))
                .measures();
    }

    private void stop(Trial trial, Gateway gateway) {
        try {
            gateways.stop(gateway, new Engagement(broadcast(trial, gateway), trial.handle()));
            trials.done(trial.id(), Step.STOP, null);
            goOn(trial, TrialState.LEAVING);
        } catch (RuntimeException | LinkageError trouble) {
            LOG.log(Level.INFO, "webinar: trial {0}: the gateway did not stop: {1}", words(trial, trouble));
            if (trial.inStateFor(settings.get(LiveCatalogue.STOP_PATIENCE), clock.instant())) {
                trials.failed(trial.id(), Step.STOP, Finding.STOP_UNCONFIRMED, Finding.ownWords(trouble));
                trials.quarantine(trial);
                goOn(trial, TrialState.LEAVING);
            }
        }
    }

    private void leave(Trial trial, String hls) {
        boolean inside = room(trial).filter(view -> view.holds(trial.botId())).isPresent();
        boolean silent = read(trial, hls).silent(clock.instant());
        if (!inside && silent) {
            trials.done(trial.id(), Step.SILENCE, null);
            goOn(trial, TrialState.CLOSING);
        } else if (trial.inStateFor(TO_LEAVE, clock.instant())) {
            trials.failed(trial.id(), Step.SILENCE, inside ? Finding.STILL_INSIDE : Finding.STILL_SENDING, null);
            goOn(trial, TrialState.CLOSING);
        }
    }

    private void close(Trial trial) {
        try {
            rooms.close(trial.roomName());
            trials.done(trial.id(), Step.CLOSE, null);
            goOn(trial, TrialState.OVER);
        } catch (Outage outage) {
            if (trial.inStateFor(TO_CLOSE, clock.instant())) {
                trials.failed(trial.id(), Step.CLOSE, Finding.ROOM_SERVER, Finding.ownWords(outage));
                goOn(trial, TrialState.OVER);
            }
        }
    }

    private Optional<RoomView> room(Trial trial) {
        try {
            return Optional.of(rooms.look(trial.roomName()));
        } catch (Outage hiccup) {
            return Optional.empty();
        }
    }

    private void goOn(Trial trial, TrialState next) {
        trials.goOn(trial.id(), trial.state(), next);
    }

    private void fail(Trial trial, Step step, Finding finding) {
        trials.failed(trial.id(), step, finding, null);
        goOn(trial, trial.state().wayOut());
    }

    private void fail(Trial trial, Step step, Throwable trouble) {
        LOG.log(Level.INFO, "webinar: trial {0} has failed: {1}", words(trial, trouble));
        trials.failed(trial.id(), step, Finding.of(trouble), Finding.ownWords(trouble));
        goOn(trial, trial.state().wayOut());
    }

    private static Object[] words(Trial trial, Throwable trouble) {
        return new Object[] {trial.id(), trouble.getMessage()};
    }
}

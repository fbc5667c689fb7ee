package org.webinar.livestream;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything on which the next step of a session depends.
 *
 * @param session with the observation already written into it
 * @param work what the session wants of a gateway now; empty when nobody has been asked
 * @param tries the works that were begun in this state, the oldest first, with the wanted one
 * @param seen what was seen just now
 * @param byHand whether somebody must start the gateway, so that nobody can say how long that takes
 * @param patience how long is waited for what
 * @param watchedSince since when this server looks at it without a pause: what stood still while nobody looked, nobody knows
 * @param now the moment
 */
record Scene(
        LiveSession session,
        Optional<GatewayWork> work,
        List<GatewayWork> tries,
        Observation seen,
        boolean byHand,
        Patience patience,
        Instant watchedSince,
        Instant now) {
    private static final Duration SHORT_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONG_PAUSE = Duration.ofMinutes(1);
    private static final int HASTY_TRIES = 3;

    /**
     * How long is waited.
     *
     * @param picture for a gateway to bring a moving picture
     * @param freeze for a picture that stands still while its gateway is in the room
     */
    record Patience(Duration picture, Duration freeze) {}

    /** The same after another work was begun. */
    Scene withTries(List<GatewayWork> now) {
        return new Scene(session, work, now, seen, byHand, patience, watchedSince, this.now);
    }

    Trouble trouble(Trouble standsStill) {
        return seen.trouble(botIsInRoom() || byHand, standsStill);
    }

    boolean botIsInRoom() {
        return work.map(wanted -> seen.holds(wanted.botId())).orElse(false);
    }

    /** Whether it was looked for and is not there; nobody knows when BigBlueButton is silent. */
    boolean botIsGone() {
        return seen.room().isPresent() && !botIsInRoom();
    }

    boolean roomIsClosed() {
        return session.room().closed();
    }

    boolean grewForWork() {
        return work.map(wanted -> session.picture().grewSince(wanted.askedAt())).orElse(false);
    }

    /** Whether it has stood still for longer than a good one does, before our eyes. */
    boolean isFrozen() {
        Instant longAgo = now.minus(session.picture().frozenAfter());
        return !session.picture().grewSince(longAgo) && !watchedSince.isAfter(longAgo);
    }

    boolean frozenBeyondPatience() {
        return !session.stateSince().plus(patience.freeze()).isAfter(now);
    }

    /** Whoever starts an encoder by hand may do so as late as they like. */
    boolean patienceWithWorkIsOver() {
        Instant longAgo = now.minus(patience.picture());
        return !byHand
                && !watchedSince.isAfter(longAgo)
                && work.map(wanted -> !wanted.askedAt().isAfter(longAgo)).orElse(false);
    }

    boolean workIsNewInState() {
        return work.map(wanted -> !wanted.askedAt().isBefore(session.stateSince()))
                .orElse(false);
    }

    long gatewaysTried() {
        return tries.stream().map(GatewayWork::gatewayId).distinct().count();
    }

    long triesOfWorksGateway() {
        return work.map(wanted -> tries.stream()
                        .filter(one -> one.gatewayId() == wanted.gatewayId())
                        .count())
                .orElse(0L);
    }

    /** The first tries come at once; then a storm of them would help nobody. */
    boolean pauseIsOver() {
        if (tries.isEmpty()) {
            return true;
        }
        Duration pause = tries.size() <= HASTY_TRIES ? SHORT_PAUSE : LONG_PAUSE;
        boolean starting = session.state() == LiveState.STARTING;
        return starting || !tries.get(tries.size() - 1).askedAt().plus(pause).isAfter(now);
    }
}

package org.webinar.livestream;

import java.util.Optional;

/** What follows for the picture from what has been seen: pure rules, without a clock or a machine of their own. */
final class Course {
    /** One look can be wrong; Pod also asks twice before it believes that a meeting is over. */
    static final int ABSENCES_TO_BELIEVE = 2;

    /** A gateway that brought no picture may have stumbled once. */
    private static final int TRIES_EACH = 2;

    /** The first and two others: when three say no, a fourth is not the cure. */
    private static final int MOST_GATEWAYS = 3;

    private Course() {}

    /** The next step; empty when there is nothing to do but to look again. */
    static Optional<Step> next(Scene scene) {
        return switch (scene.session().state()) {
            case STARTING -> whileStarting(scene);
            case ON_AIR ->
                scene.isFrozen()
                        ? Optional.of(new Move(LiveState.DEGRADED, scene.trouble(Trouble.PICTURE_FROZEN)))
                        : Optional.empty();
            case DEGRADED -> whileDegraded(scene);
            case FAILED, STOPPING, ENDED -> Optional.empty();
        };
    }

    private static Optional<Step> whileStarting(Scene scene) {
        if (scene.work().isEmpty()) {
            return Optional.empty();
        }
        if (scene.grewForWork()) {
            return Optional.of(new Move(LiveState.ON_AIR, null));
        }
        return scene.patienceWithWorkIsOver() && !scene.roomIsClosed()
                ? Optional.of(afterFailure(scene, scene.trouble(Trouble.NO_PICTURE)))
                : Optional.empty();
    }

    /** What follows when the gateway said no. */
    static Step afterRefusal(Scene scene, Trouble trouble) {
        return scene.gatewaysTried() < MOST_GATEWAYS || scene.session().state() == LiveState.DEGRADED
                ? new Replace(Whom.ANOTHER, trouble)
                : new Move(LiveState.FAILED, trouble);
    }

    private static Step afterFailure(Scene scene, Trouble trouble) {
        if (scene.byHand() || trouble.isOfStream()) {
            return new Move(LiveState.FAILED, trouble);
        }
        return scene.triesOfWorksGateway() < TRIES_EACH
                ? new Replace(Whom.SAME, trouble)
                : afterRefusal(scene, trouble);
    }

    private static Optional<Step> whileDegraded(Scene scene) {
        if (scene.session().picture().grewSince(scene.session().stateSince()) && scene.grewForWork()) {
            return Optional.of(new Move(LiveState.ON_AIR, null));
        }
        Trouble trouble = scene.trouble(Trouble.PICTURE_FROZEN);
        boolean helpless = scene.byHand() || scene.roomIsClosed() || trouble.isOfStream();
        return helpless || scene.work().isEmpty() ? Optional.empty() : goOn(scene, trouble);
    }

    private static Optional<Step> goOn(Scene scene, Trouble trouble) {
        if (!scene.workIsNewInState()) {
            return firstHelp(scene, trouble);
        }
        if (!scene.patienceWithWorkIsOver()) {
            return Optional.empty();
        }
        return Optional.of(new Replace(scene.triesOfWorksGateway() < TRIES_EACH ? Whom.SAME : Whom.ANOTHER, trouble));
    }

    /** A gateway that has left the room will not come back; one that is inside may only have lost its streaming server. */
    private static Optional<Step> firstHelp(Scene scene, Trouble trouble) {
        if (scene.botIsGone()) {
            return Optional.of(new Replace(Whom.ANOTHER, trouble));
        }
        return scene.frozenBeyondPatience() ? Optional.of(new Replace(Whom.SAME, trouble)) : Optional.empty();
    }

    /** Whether a gateway may be asked now, when the session wants a picture and has none at work. */
    static boolean mayAsk(Scene scene) {
        return scene.session().state().wantsPicture()
                && scene.work().isEmpty()
                && !scene.roomIsClosed()
                && scene.pauseIsOver();
    }

    /** What is to be done. */
    sealed interface Step permits Move, Replace {
        /** Whether a gateway has failed by it. */
        boolean isSetback();
    }

    /**
     * The session comes to another state.
     *
     * @param to where it goes
     * @param trouble why; null when nothing is wrong
     */
    record Move(LiveState to, Trouble trouble) implements Step {
        @Override
        public boolean isSetback() {
            return to == LiveState.FAILED;
        }
    }

    /**
     * The work is given up and another one begins.
     *
     * @param whom which gateway is asked
     * @param trouble why
     */
    record Replace(Whom whom, Trouble trouble) implements Step {
        @Override
        public boolean isSetback() {
            return true;
        }
    }

    /** Which gateway is asked next. */
    enum Whom {
        /** The same, once it has stopped. */
        SAME,
        /** Another one when there is one, else the same. */
        ANOTHER
    }
}

package org.webinar.livestream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.webinar.meeting.RoomView;

/** A session that a test leads through its life, look by look, with a clock of its own. */
final class Played {
    static final Instant BEGIN = Instant.parse("2026-03-02T14:00:00Z");
    static final Duration PATIENCE = Duration.ofSeconds(90);
    static final Duration FREEZE = Duration.ofSeconds(10);

    final LiveSession session;
    private final List<GatewayWork> tries = new ArrayList<>();
    private Instant now = BEGIN;
    private Instant watchedSince = Instant.EPOCH;
    private GatewayWork work;
    private Optional<RoomView> room = Optional.of(new RoomView(true, "1", Set.of("presenter"), false));
    private Glimpse glimpse = Glimpse.NOTHING;
    private boolean byHand;

    Played() {
        this(Curtain.OPEN);
    }

    Played(Curtain curtain) {
        session = new LiveSession(4, "0004-cours", new Livestream(4, 12, 1), curtain, BEGIN);
    }

    Played after(long seconds) {
        now = now.plusSeconds(seconds);
        return this;
    }

    Instant now() {
        return now;
    }

    /** Gateway number one is being asked. */
    Played asked() {
        return asked(1);
    }

    Played asked(long gateway) {
        work = new GatewayWork(
                new LiveSession(4, "r", new Livestream(4, 12, gateway), Curtain.OPEN, now), "token", now);
        tries.add(work);
        return this;
    }

    /** Nobody is asked any more. */
    Played givenUp() {
        work = null;
        return this;
    }

    Played byHand() {
        byHand = true;
        return this;
    }

    Played botInRoom() {
        return inRoom("presenter", work.botId());
    }

    Played inRoom(String... people) {
        room = Optional.of(new RoomView(true, "1", Set.of(people), false));
        return this;
    }

    Played roomSilent() {
        room = Optional.empty();
        return this;
    }

    Played roomGone() {
        room = Optional.of(RoomView.GONE);
        return this;
    }

    /** The playlist has come so far. */
    Played at(long segment) {
        return seeing(Glimpse.at(segment, Duration.ofSeconds(3)));
    }

    Played seeing(Glimpse next) {
        glimpse = next;
        return this;
    }

    /** A server that begins to look now. */
    Played watchedFromNow() {
        watchedSince = now;
        return this;
    }

    /** Looks as the Director does, and says what follows. */
    Optional<Course.Step> look() {
        room.ifPresent(view -> session.room().seen(view, session.bots(), now));
        session.picture().seen(glimpse, now);
        return Course.next(scene());
    }

    Scene scene() {
        List<GatewayWork> inState = tries.stream()
                .filter(one -> !one.askedAt().isBefore(session.stateSince()))
                .toList();
        return new Scene(
                session,
                Optional.ofNullable(work),
                inState,
                new Observation(room, glimpse),
                byHand,
                new Scene.Patience(PATIENCE, FREEZE),
                watchedSince,
                now);
    }

    Played become(LiveState state) {
        session.become(state, now);
        return this;
    }

    /** Asked at the beginning, in the room, and with a picture that moves after four seconds. */
    static Played onAir() {
        Played live = new Played().asked().botInRoom();
        live.after(2).at(7).look();
        live.after(2).at(8).look();
        return live.become(LiveState.ON_AIR);
    }
}

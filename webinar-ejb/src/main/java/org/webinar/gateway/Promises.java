package org.webinar.gateway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which of a meeting's open reservations is meant. */
final class Promises {

    private Promises() {}

    /** The one for the planned slot. */
    static Optional<Reservation> standing(List<Reservation> open) {
        return open.stream().filter(Reservation::stands).findFirst();
    }

    /** The one that is being used. */
    static Optional<Reservation> atWork(List<Reservation> open) {
        return open.stream().filter(Reservation::working).findFirst();
    }

    /** The one for a live that begins: what is used already, or the planned one unless that is for another day. */
    static Optional<Reservation> forLive(List<Reservation> open, Instant soon) {
        return atWork(open).or(() -> standing(open)
                .filter(promise -> !promise.slot().start().isAfter(soon)));
    }
}

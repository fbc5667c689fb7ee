package org.webinar.web.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.webinar.settings.DoorCatalogue;
import org.webinar.settings.Settings;

/** How many lines may be open at once: so many altogether, and a fifth of them to one sender. */
@ApplicationScoped
class LineSeats {
    private static final int SENDERS_SHARE = 5;

    private final int most;
    private final Map<String, Integer> taken = new HashMap<>();
    private int all;

    LineSeats() {
        this(0);
    }

    @Inject
    LineSeats(Settings settings) {
        this(settings.orFallback(DoorCatalogue.MOST_LINES));
    }

    LineSeats(int most) {
        this.most = most;
    }

    /** A seat; empty when there is none left for this sender. */
    synchronized Optional<Seat> take(String sender) {
        int sendersOwn = taken.getOrDefault(sender, 0);
        if (all >= most || sendersOwn >= Math.max(1, most / SENDERS_SHARE)) {
            return Optional.empty();
        }
        taken.put(sender, sendersOwn + 1);
        all++;
        return Optional.of(new Seat(sender));
    }

    private synchronized void leave(String sender) {
        taken.computeIfPresent(sender, (who, own) -> own > 1 ? own - 1 : null);
        all--;
    }

    /** One line's seat. */
    final class Seat {
        private final String sender;
        private final AtomicBoolean left = new AtomicBoolean();

        private Seat(String sender) {
            this.sender = sender;
        }

        /** Gives it back, once however often this is said: the server tells of one end in several ways. */
        void leave() {
            if (left.compareAndSet(false, true)) {
                LineSeats.this.leave(sender);
            }
        }
    }
}

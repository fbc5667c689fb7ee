package org.webinar.web.question;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.webinar.question.Boards;
import org.webinar.reaction.Applause;
import org.webinar.reaction.Reaction;
import org.webinar.reaction.Ticket;
import org.webinar.time.Round;
import org.webinar.web.audience.LiveWire;

/** Tells open pages how much was clapped in the last half second: as seldom when two clap as when two thousand do. */
@ApplicationScoped
public class ReactionBell {
    private static final long EACH_MILLIS = 500;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Applause applause;

    @Inject
    private Boards boards;

    @Inject
    private LiveWire wire;

    /** Counts what somebody shows; it is told with what others show in the same half second. */
    void show(Ticket ticket, Reaction reaction, int times, String sender) {
        if (applause.show(ticket, reaction, times, sender)) {
            executor.schedule(
                    () -> Round.of("telling reactions", () -> tell(ticket.eventId())),
                    EACH_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
    }

    private void tell(long eventId) {
        Map<Reaction, Integer> taken = applause.take(eventId);
        if (boards.state(eventId).rules().reactions()) {
            Map<String, Integer> counts = new TreeMap<>();
            taken.forEach((reaction, count) -> counts.put(reaction.name().toLowerCase(Locale.ROOT), count));
            wire.tell(eventId, "reactions", null, counts);
        }
    }
}

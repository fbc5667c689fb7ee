package org.webinar.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.webinar.limits.Allowance;

/** Reactions since they were last told, by event. In memory: what nobody has seen after half a second is worth nothing. */
@ApplicationScoped
public class Applause {
    /** As many as one pair of hands can clap while others want to be seen too. */
    private static final int MOST_AT_ONCE = 10;

    private final Allowance perPerson = new Allowance(20, Duration.ofSeconds(10));
    private final Allowance perAddress = new Allowance(2_000, Duration.ofSeconds(10));
    private final Map<Long, Map<Reaction, Integer>> counts = new ConcurrentHashMap<>();

    /**
     * Counts what somebody shows; what is too much is left out without a word.
     *
     * @param sender a word that is the same for the same network
     * @return whether this is the first since the event's reactions were last told
     */
    public boolean show(Ticket ticket, Reaction reaction, int times, String sender) {
        int counted = 0;
        while (counted < Math.min(times, MOST_AT_ONCE)
                && perAddress.take(sender).isEmpty()
                && perPerson.take(ticket.holder()).isEmpty()) {
            counted++;
        }
        return counted > 0 && add(ticket.eventId(), reaction, counted);
    }

    private boolean add(long eventId, Reaction reaction, int times) {
        boolean[] first = {false};
        counts.compute(eventId, (id, known) -> {
            first[0] = known == null;
            Map<Reaction, Integer> shown = known == null ? new EnumMap<>(Reaction.class) : known;
            shown.merge(reaction, times, Integer::sum);
            return shown;
        });
        return first[0];
    }

    /** What has been shown since this was last asked; and begins anew. */
    public Map<Reaction, Integer> take(long eventId) {
        Map<Reaction, Integer> taken = counts.remove(eventId);
        return taken == null ? Map.of() : taken;
    }
}

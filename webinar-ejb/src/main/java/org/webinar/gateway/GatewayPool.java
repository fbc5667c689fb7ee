package org.webinar.gateway;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.time.TimeSlot;

/** Which gateway to promise: a pure choice. */
final class GatewayPool {

    private GatewayPool() {}

    /** The free gateway with the lowest number, as Pod chooses; empty when all are promised in the slot. */
    static Optional<Gateway> choose(Collection<Gateway> all, Collection<Reservation> standing, TimeSlot slot) {
        Set<Long> taken = standing.stream()
                .filter(promised -> promised.slot().overlaps(slot))
                .map(Reservation::gatewayId)
                .collect(Collectors.toSet());
        return all.stream().filter(gateway -> !taken.contains(gateway.id())).min(Comparator.comparing(Gateway::id));
    }
}

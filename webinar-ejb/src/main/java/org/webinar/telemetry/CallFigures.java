package org.webinar.telemetry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;

/** How many calls to other machines have come to an end on this server since the last look. */
@ApplicationScoped
class CallFigures {
    private final OutsideCalls calls;
    private final Map<Meter, Long> before = new HashMap<>();

    CallFigures() {
        this(null);
    }

    @Inject
    CallFigures(OutsideCalls calls) {
        this.calls = calls;
    }

    /** By how much each of them has grown, those too that have not; time in milliseconds. */
    synchronized Map<Meter, Long> grown() {
        Map<Meter, Long> grown = new LinkedHashMap<>();
        for (Neighbour to : Neighbour.values()) {
            for (Result result : Result.values()) {
                note(grown, Meter.outsideCalls(to, result), calls.ended(to, result));
            }
            note(grown, Meter.outsideTime(to), calls.took(to).toMillis());
        }
        return grown;
    }

    private void note(Map<Meter, Long> grown, Meter meter, long now) {
        Long then = before.put(meter, now);
        grown.put(meter, now - (then == null ? 0 : then));
    }
}

package org.webinar.web.door;

import java.util.EnumMap;
import java.util.Map;
import org.webinar.telemetry.Refused;

/** Counts where nobody watches. */
final class Counted extends Refused {
    final Map<Way, Integer> all = new EnumMap<>(Way.class);

    @Override
    public void count(Way way) {
        all.merge(way, 1, Integer::sum);
    }
}

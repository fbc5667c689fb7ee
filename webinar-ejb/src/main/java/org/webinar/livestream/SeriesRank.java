package org.webinar.livestream;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which date of how many a webinar is, counted as they are now: some of those that were planned may be gone, and others may
 * have changed places.
 *
 * @param place the one that begins first is 1
 * @param dates how many there are
 */
record SeriesRank(int place, int dates) {

    /** A date that there is. */
    record Date(long meetingId, String series, Instant start) {}

    /** Of each of these that has others. */
    static Map<Long, SeriesRank> among(List<Date> dates) {
        Map<Long, SeriesRank> ranks = new HashMap<>();
        dates.stream()
                .sorted(Comparator.comparing(Date::start).thenComparing(Date::meetingId))
                .collect(Collectors.groupingBy(Date::series))
                .values()
                .stream()
                .filter(series -> series.size() > 1)
                .forEach(series -> {
                    for (int index = 0; index < series.size(); index++) {
                        ranks.put(series.get(index).meetingId(), new SeriesRank(index + 1, series.size()));
                    }
                });
        return ranks;
    }
}

package org.webinar.adapter.bbb;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.webinar.meeting.RoomHome;
import org.webinar.meeting.RoomHomes;
import org.webinar.meeting.RoomsNowhere;

/**
 * Which server a new room gets: one for its site, with the fewest rooms that may still be open, and among those the one that
 * has had none for the longest time. Nobody is asked: balancers list no rooms, and large servers list them slowly.
 */
record BbbChoice(BbbServers servers, RoomHomes rows) {

    /**
     * Those that may be asked, the best one first; silent and confused ones last, for they may have come back.
     *
     * @throws RoomsNowhere when none may have new rooms
     */
    List<BbbServer> of(long meetingId, Duration longest, Silences silences) {
        List<BbbServer> pool = pool(rows.siteOf(meetingId));
        List<BbbServer> open =
                pool.stream().filter(server -> !server.draining()).toList();
        if (open.isEmpty()) {
            throw new RoomsNowhere(pool.isEmpty() ? "webinar.bbb.….sites" : "webinar.bbb.….draining");
        }
        Map<String, Long> opened = new HashMap<>();
        Map<String, Instant> last = new HashMap<>();
        for (RoomHome.Place place : rows.opened(longest)) {
            opened.merge(place.server(), 1L, Long::sum);
            last.putIfAbsent(place.server(), place.since());
        }
        return open.stream()
                .sorted(Comparator.comparing(silences::has)
                        .thenComparing(server -> opened.getOrDefault(server.name(), 0L))
                        .thenComparing(server -> last.getOrDefault(server.name(), Instant.EPOCH)))
                .toList();
    }

    /** A site that servers name has those alone, and all others share the rest. */
    private List<BbbServer> pool(Optional<Integer> site) {
        List<BbbServer> all = servers.all();
        List<BbbServer> own = all.stream()
                .filter(server -> site.filter(server.sites()::contains).isPresent())
                .toList();
        List<BbbServer> shared =
                all.stream().filter(server -> server.sites().isEmpty()).toList();
        return !own.isEmpty() ? own : shared.isEmpty() && site.isEmpty() ? all : shared;
    }
}

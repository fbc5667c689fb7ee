package org.webinar.adapter.bbb;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.webinar.meeting.RoomHome;
import org.webinar.meeting.RoomHomes;
import org.webinar.outside.OutsideCalls;
import org.webinar.settings.Settings;

/** On which servers rooms are, in memory. */
class WrittenHomes extends RoomHomes {
    final Map<String, RoomHome.Place> current = new HashMap<>();
    final Map<String, Set<String>> ever = new HashMap<>();
    final Map<Long, Integer> sites = new HashMap<>();
    private final Clock clock;

    /** What somebody else does while a room is about to be written down. */
    Runnable meanwhile = () -> {};

    WrittenHomes() {
        this(Clock.systemUTC());
    }

    WrittenHomes(Clock clock) {
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    BbbHomes homes(Settings settings) {
        return new BbbHomes(settings, this, clock);
    }

    /** The wire, where nothing has been written of any room. */
    static BbbApi api(Settings settings) {
        return new BbbApi(settings, new WrittenHomes().homes(settings), new OutsideCalls(), Clock.systemUTC());
    }

    @Override
    public Optional<RoomHome.Place> of(String roomName) {
        return Optional.ofNullable(current.get(roomName));
    }

    @Override
    public Set<String> everOf(String roomName) {
        return ever.getOrDefault(roomName, Set.of());
    }

    @Override
    public boolean move(long meetingId, String roomName, String from, String to) {
        meanwhile.run();
        String at = of(roomName).map(RoomHome.Place::server).orElse(null);
        if (from == null ? at != null : !from.equals(at)) {
            return false;
        }
        current.put(roomName, new RoomHome.Place(to, clock.instant()));
        ever.computeIfAbsent(roomName, first -> new TreeSet<>()).add(to);
        return true;
    }

    @Override
    public List<RoomHome.Place> opened(Duration within) {
        return current.values().stream()
                .filter(place -> place.since().plus(within).isAfter(clock.instant()))
                .sorted(Comparator.comparing(RoomHome.Place::since).reversed())
                .toList();
    }

    /** How many rooms are there. */
    long many(String server) {
        return current.values().stream()
                .filter(place -> place.server().equals(server))
                .count();
    }

    @Override
    public List<String> elsewhere(Collection<String> servers) {
        return current.entrySet().stream()
                .filter(room -> !servers.contains(room.getValue().server()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Optional<Integer> siteOf(long meetingId) {
        return Optional.ofNullable(sites.get(meetingId));
    }
}

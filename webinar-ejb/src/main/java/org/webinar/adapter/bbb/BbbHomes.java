package org.webinar.adapter.bbb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.webinar.meeting.RoomHome;
import org.webinar.meeting.RoomHomes;
import org.webinar.meeting.RoomServerUnknown;
import org.webinar.settings.Settings;

/** Which server a call is for: the one that has the room of which it speaks. */
@ApplicationScoped
class BbbHomes {
    /** No room is open for longer. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private final BbbServers servers;
    private final RoomHomes rows;
    private final Clock clock;

    BbbHomes() {
        this(null, null, null);
    }

    @Inject
    BbbHomes(Settings settings, RoomHomes rows, Clock clock) {
        this.servers = new BbbServers(settings);
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The server for this question.
     *
     * @throws RoomServerUnknown when the room was opened lately on one that is not set any more
     */
    BbbServer of(BbbQuery query) {
        if (query.server() != null) {
            return query.server();
        }
        return Optional.ofNullable(query.room()).flatMap(this::of).orElseGet(servers::first);
    }

    private Optional<BbbServer> of(String room) {
        return rows.of(room).flatMap(this::known);
    }

    private Optional<BbbServer> known(RoomHome.Place place) {
        Optional<BbbServer> known = servers.named(place.server());
        if (known.isEmpty() && isFresh(place, A_DAY)) {
            throw new RoomServerUnknown(place.server());
        }
        return known;
    }

    /** Whether a room was opened there within this time. */
    boolean isFresh(RoomHome.Place place, Duration within) {
        return place.since().plus(within).isAfter(clock.instant());
    }

    /**
     * Who has to be asked for what these rooms have left behind: all servers that are still there, with the rooms each has had.
     *
     * @throws RoomServerUnknown when none of theirs is there
     */
    Map<BbbServer, Set<String>> everOf(Collection<String> rooms) {
        Map<BbbServer, Set<String>> everywhere = new LinkedHashMap<>();
        Set<String> unknown = new TreeSet<>();
        for (String room : rooms) {
            Set<String> names = rows.everOf(room);
            if (names.isEmpty()) {
                add(everywhere, servers.first(), room);
            }
            for (String name : names) {
                servers.named(name).ifPresentOrElse(server -> add(everywhere, server, room), () -> unknown.add(name));
            }
        }
        if (everywhere.isEmpty() && !unknown.isEmpty()) {
            throw new RoomServerUnknown(String.join(", ", unknown));
        }
        return everywhere;
    }

    private static void add(Map<BbbServer, Set<String>> everywhere, BbbServer server, String room) {
        everywhere.computeIfAbsent(server, first -> new TreeSet<>()).add(room);
    }
}

package org.webinar.adapter.bbb;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.webinar.Outage;
import org.webinar.meeting.Deck;
import org.webinar.meeting.Guest;
import org.webinar.meeting.OpenRoom;
import org.webinar.meeting.RoomFacts;
import org.webinar.meeting.RoomHome;
import org.webinar.meeting.RoomHomes;
import org.webinar.meeting.RoomView;
import org.webinar.meeting.RoomWish;
import org.webinar.meeting.Rooms;
import org.webinar.meeting.RoomsNowhere;
import org.webinar.meeting.RoomsSeen;
import org.webinar.meeting.RoomsSilent;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;

/** All of BigBlueButton's servers as one: a room that is opened gets one of them, and is found there as long as it is open. */
@ApplicationScoped
class BbbPool implements Rooms {
    private static final Logger LOG = Logger.getLogger(BbbPool.class.getName());

    /** Who is silent for less may come back to the people in the room; nobody is led to another one meanwhile. */
    private static final Duration GIVEN_UP = Duration.ofMinutes(1);

    private final BbbRooms rooms;
    private final BbbApi api;
    private final BbbHomes homes;
    private final BbbServers servers;
    private final BbbChoice choice;
    private final RoomHomes rows;
    private final Settings settings;

    BbbPool() {
        this(null, null, null, null, null);
    }

    @Inject
    BbbPool(BbbRooms rooms, BbbApi api, BbbHomes homes, RoomHomes rows, Settings settings) {
        this.rooms = rooms;
        this.api = api;
        this.homes = homes;
        this.servers = new BbbServers(settings);
        this.choice = new BbbChoice(servers, rows);
        this.rows = rows;
        this.settings = settings;
    }

    @Override
    public OpenRoom open(RoomWish wish) {
        Optional<RoomHome.Place> before = rows.of(wish.roomName());
        List<BbbServer> candidates = candidates(wish, before);
        List<String> reasons = new ArrayList<>();
        String at = before.map(RoomHome.Place::server).orElse(null);
        Set<String> ever = servers.areSeveral() ? rows.everOf(wish.roomName()) : Set.of();
        Outage last = null;
        for (BbbServer server : candidates) {
            at = settle(wish, at, server);
            try {
                return rooms.open(wish);
            } catch (Outage trouble) {
                last = trouble;
                reasons.add(server.name() + ": " + trouble.arguments().get(0));
                at = goBack(wish, at, server, before, ever.contains(server.name()) || mayHaveWorked(trouble));
            }
            if (candidates.size() > 1) {
                LOG.log(Level.WARNING, "webinar: room {0} is not opened on BigBlueButton {1}: {2}", new Object[] {
                    wish.roomName(), server.name(), last.getMessage()
                });
            }
        }
        if (candidates.size() == 1) {
            throw last;
        }
        throw new RoomsNowhere(String.join("; ", reasons));
    }

    /** Whoever sits in the old room is still found there, and recordings are asked for only where some may be. */
    private String goBack(
            RoomWish wish, String at, BbbServer tried, Optional<RoomHome.Place> before, boolean mayHaveBeen) {
        if (!servers.areSeveral() || !tried.name().equals(at)) {
            return at;
        }
        try {
            rows.goBack(wish.roomName(), at, before.orElse(null), mayHaveBeen);
        } catch (EJBException quicker) {
            LOG.log(Level.FINE, "webinar: room {0} is opened by somebody else, too", wish.roomName());
        }
        return rows.of(wish.roomName()).map(RoomHome.Place::server).orElse(null);
    }

    /** Whether it may have opened the room and not come to say so; with slides it was asked twice. */
    private static boolean mayHaveWorked(Outage trouble) {
        return Stream.concat(Stream.of(trouble), Stream.of(trouble.getSuppressed()))
                .anyMatch(each -> each instanceof RoomsSilent silent && silent.reached());
    }

    private List<BbbServer> candidates(RoomWish wish, Optional<RoomHome.Place> before) {
        if (!servers.areSeveral()) {
            return List.of(servers.first());
        }
        Optional<BbbServer> there = before.isPresent()
                ? before.flatMap(place -> servers.named(place.server()))
                : Optional.of(servers.first());
        return there.filter(server -> isStillOpen(wish.roomName(), server, before))
                .map(List::of)
                .orElseGet(() -> choice.of(wish.meetingId(), longest(), api.silences()));
    }

    /** Whether people may be in the room there: so it says, or somebody is opening it, or it is of no use for a short time. */
    private boolean isStillOpen(String room, BbbServer server, Optional<RoomHome.Place> before) {
        boolean isWell = !api.silences().has(server);
        if (isWell && before.filter(place -> homes.isFresh(place, GIVEN_UP)).isPresent()) {
            return true;
        }
        try {
            return rooms.look(room).exists();
        } catch (Outage silent) {
            return before.filter(place -> homes.isFresh(place, longest())).isPresent()
                    && !api.silences().lastsFor(server, GIVEN_UP);
        }
    }

    private Duration longest() {
        return Duration.ofHours(settings.get(Catalogue.MEETING_MAX_DURATION));
    }

    /** Writes down that the room is there, and says where it is: somebody else may have opened it elsewhere in this moment. */
    private String settle(RoomWish wish, String from, BbbServer server) {
        if (isMoved(wish, from, server)) {
            return server.name();
        }
        return rows.of(wish.roomName()).map(RoomHome.Place::server).orElse(null);
    }

    private boolean isMoved(RoomWish wish, String from, BbbServer server) {
        try {
            return rows.move(wish.meetingId(), wish.roomName(), from, server.name());
        } catch (EJBException quicker) {
            LOG.log(Level.FINE, "webinar: room {0} is opened by somebody else, too", wish.roomName());
            return false;
        }
    }

    @Override
    public void show(String roomName, List<Deck> decks) {
        rooms.show(roomName, decks);
    }

    @Override
    public URI entrance(OpenRoom room, Guest guest) {
        return rooms.entrance(room, guest);
    }

    @Override
    public RoomView look(String roomName) {
        return rooms.look(roomName);
    }

    @Override
    public RoomsSeen allOpen() {
        Set<String> open = new HashSet<>();
        List<String> answering = new ArrayList<>();
        Outage last = null;
        for (BbbServer server : api.silences().withoutSilent(servers.all())) {
            try {
                open.addAll(rooms.allOpen(server));
                answering.add(server.name());
            } catch (Outage silent) {
                last = silent;
            }
        }
        if (answering.isEmpty()) {
            throw last;
        }
        return new RoomsSeen(open, new HashSet<>(rows.elsewhere(answering)));
    }

    @Override
    public boolean areTogether() {
        return !servers.areSeveral();
    }

    @Override
    public Optional<RoomFacts> facts(String roomName) {
        return rooms.facts(roomName);
    }

    @Override
    public void close(String roomName) {
        rooms.close(roomName);
    }
}

package org.webinar.livestream;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.webinar.meeting.Deck;
import org.webinar.meeting.Guest;
import org.webinar.meeting.OpenRoom;
import org.webinar.meeting.RoomFacts;
import org.webinar.meeting.RoomWish;
import org.webinar.meeting.Rooms;
import org.webinar.meeting.RoomsSeen;

/** Rooms that may be looked at and entered, and in which nothing else may be done. */
abstract class LookedAt implements Rooms {
    /** Who enters as what: {@code room:Zoé VIEWER null}. */
    @Override
    public URI entrance(OpenRoom room, Guest guest) {
        try {
            return new URI("room", guest.name() + " " + guest.role() + " " + guest.externalId(), null);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public OpenRoom open(RoomWish wish) {
        throw new AssertionError("a room was opened");
    }

    @Override
    public void show(String roomName, List<Deck> decks) {
        throw new AssertionError("slides were shown");
    }

    @Override
    public RoomsSeen allOpen() {
        throw new AssertionError("all rooms were asked for");
    }

    @Override
    public Optional<RoomFacts> facts(String roomName) {
        throw new AssertionError("people were named");
    }

    @Override
    public void close(String roomName) {
        throw new AssertionError("a room was closed");
    }
}

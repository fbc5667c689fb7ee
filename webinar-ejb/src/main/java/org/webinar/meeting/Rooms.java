package org.webinar.meeting;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.webinar.Port;

/** The rooms in which people meet; BigBlueButton in production. */
@Port
public interface Rooms {

    /**
     * Opens the room, or finds it open already: asking twice is asking once. A room is worth more than its slides: when the
     * server does not open it with them, it is opened without.
     *
     * @return what must be known to enter it
     * @throws RoomsSilent when the server does not answer in time
     * @throws RoomsConfused when it answers something that is not its protocol
     * @throws RoomsRefused when it says no, with its reason
     */
    OpenRoom open(RoomWish wish);

    /**
     * Shows further slides in a room that is open. BigBlueButton fetches and converts them afterwards, and does not say how
     * that went.
     *
     * @throws RoomsSilent when the server does not answer in time
     * @throws RoomsConfused when it answers something that is not its protocol
     * @throws RoomsRefused when it says no, with its reason
     */
    void show(String roomName, List<Deck> decks);

    /** The address that lets one person in, once signed; made without asking the server. */
    URI entrance(OpenRoom room, Guest guest);

    /**
     * What is going on in the room.
     *
     * @return never null; {@link RoomView#GONE} when the room is closed or was never opened
     * @throws RoomsSilent when the server does not answer in time
     * @throws RoomsConfused when it answers something that is not its protocol
     * @throws RoomsRefused when it says no, with its reason
     */
    RoomView look(String roomName);

    /**
     * All rooms that stand open, in one question. Servers behind a balancer may be told not to list them: a room that is not
     * among these may be open all the same.
     *
     * @throws RoomsSilent when the server does not answer in time
     * @throws RoomsConfused when it answers something that is not its protocol
     * @throws RoomsRefused when it says no, with its reason
     */
    RoomsSeen allOpen();

    /** Whether all rooms are at one place: where nothing can be heard of one, the next need not be asked for. */
    default boolean areTogether() {
        return true;
    }

    /**
     * Who is in the room and what they do there, for its presenter.
     *
     * @return empty when the room is closed or was never opened
     * @throws RoomsSilent when the server does not answer in time
     * @throws RoomsConfused when it answers something that is not its protocol
     * @throws RoomsRefused when it says no, with its reason
     */
    Optional<RoomFacts> facts(String roomName);

    /**
     * Sends everybody home. A room that is closed already is a success.
     *
     * @throws RoomsSilent when the server does not answer in time
     * @throws RoomsConfused when it answers something that is not its protocol
     * @throws RoomsRefused when it says no, with its reason
     */
    void close(String roomName);
}

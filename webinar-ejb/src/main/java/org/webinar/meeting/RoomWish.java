package org.webinar.meeting;

import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The room that is wanted.
 *
 * @param roomName BigBlueButton's meetingID: 2 to 255 letters, digits, hyphens and underscores
 * @param title what people read above the room
 * @param meetingId number of the meeting, told to the server so that its events find their way back
 * @param closed address that the server calls when the room has closed
 * @param recorded address that the server calls when a recording is ready
 * @param wayOut where people land when they leave
 * @param recording what is recorded of it
 * @param slides what the room opens with; empty for the server's own
 * @param furnishing how it is furnished
 * @param guests what becomes of those who have no account
 * @param decks slides of its own, the one that is shown first first; they come instead of {@code slides}
 */
public record RoomWish(
        String roomName,
        String title,
        long meetingId,
        URI closed,
        URI recorded,
        URI wayOut,
        Recording recording,
        Optional<URI> slides,
        Furnishing furnishing,
        GuestPolicy guests,
        List<Deck> decks) {

    public RoomWish {
        decks = List.copyOf(decks);
    }

    /** The same with these slides. */
    public RoomWish with(List<Deck> others) {
        return new RoomWish(
                roomName, title, meetingId, closed, recorded, wayOut, recording, slides, furnishing, guests, others);
    }

    /**
     * What is recorded.
     *
     * @param wanted whether anything may be
     * @param fromTheStart whether it begins by itself
     * @param byHand whether presenters may begin and stop it
     */
    public record Recording(boolean wanted, boolean fromTheStart, boolean byHand) implements Serializable {
        /** Nothing at all. */
        public static final Recording NONE = new Recording(false, false, false);
    }
}

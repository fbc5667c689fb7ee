package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.webinar.meeting.Guest;
import org.webinar.meeting.OpenRoom;
import org.webinar.meeting.RoomView;
import org.webinar.meeting.Rooms;

/** Lets a gateway into the room of the session whose token it shows; a restricted meeting is no obstacle (defect G10). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GatewayEntrance {
    private final LiveLedger lives;
    private final Rooms rooms;

    /** For the container's proxy. */
    public GatewayEntrance() {
        this(null, null);
    }

    @Inject
    GatewayEntrance(LiveLedger lives, Rooms rooms) {
        this.lives = lives;
        this.rooms = rooms;
    }

    /** Whether a session waits for the gateway with this token. */
    public boolean awaits(String token) {
        return lives.awaiting(token).isPresent();
    }

    /**
     * The signed address of the room.
     *
     * @throws NotRunning when no session waits for this token, or its room is closed
     * @throws org.webinar.Outage when BigBlueButton does not answer
     */
    public URI enter(String token) {
        return enter(token, Guest.Role.GATEWAY);
    }

    /**
     * The same for a gateway that wants to be asked about its sound.
     *
     * @throws NotRunning when no session waits for this token, or its room is closed
     * @throws org.webinar.Outage when BigBlueButton does not answer
     */
    public URI enterAsked(String token) {
        return enter(token, Guest.Role.ASKED_GATEWAY);
    }

    private URI enter(String token, Guest.Role role) {
        LiveSession session = lives.awaiting(token).orElseThrow(() -> new NotRunning("gateway"));
        RoomView room = rooms.look(session.roomName());
        return Optional.of(room)
                .filter(RoomView::exists)
                .map(open -> rooms.entrance(
                        new OpenRoom(session.roomName(), open.createTime()), new Guest("Live", session.botId(), role)))
                .orElseThrow(() -> new NotRunning("room"));
    }
}

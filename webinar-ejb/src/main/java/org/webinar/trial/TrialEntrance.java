package org.webinar.trial;

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

/** Lets a gateway into the room of the trial whose token it shows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrialEntrance {
    private final TrialLedger trials;
    private final Rooms rooms;

    /** For the container's proxy. */
    public TrialEntrance() {
        this(null, null);
    }

    @Inject
    TrialEntrance(TrialLedger trials, Rooms rooms) {
        this.trials = trials;
        this.rooms = rooms;
    }

    /** Whether a trial waits for the gateway with this token. */
    public boolean awaits(String token) {
        return trials.awaiting(token).isPresent();
    }

    /**
     * The signed address of the room.
     *
     * @param asked whether the gateway wants to be asked about its sound
     * @return empty when no trial waits for this token, or its room is closed
     * @throws org.webinar.Outage when BigBlueButton does not answer
     */
    public Optional<URI> enter(String token, boolean asked) {
        return trials.awaiting(token).flatMap(trial -> Optional.of(rooms.look(trial.roomName()))
                .filter(RoomView::exists)
                .map(room -> rooms.entrance(new OpenRoom(trial.roomName(), room.createTime()), guest(trial, asked))));
    }

    private static Guest guest(Trial trial, boolean asked) {
        return new Guest("Live", trial.botId(), asked ? Guest.Role.ASKED_GATEWAY : Guest.Role.GATEWAY);
    }

    /** The card that the room shows, as PDF; empty when no trial has this token. */
    public Optional<byte[]> card(String token) {
        return trials.withToken(token).map(trial -> new TrialCard(trial.id(), trial.begunAt()).pdf());
    }
}

package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.webinar.log.LiveWord;
import org.webinar.meeting.Guest;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.OpenRoom;
import org.webinar.meeting.RoomView;
import org.webinar.meeting.Rooms;
import org.webinar.rights.Admission;
import org.webinar.rights.Rights;
import org.webinar.settings.PodKeys;

/**
 * Lets a gateway into the room of the session that wants its work: whose token it shows. The token opens as often as the
 * gateway asks, for one that lost its connection must come back by itself, and never again once the work is to stop. A
 * restricted meeting is no obstacle (defect G10).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GatewayEntrance {
    private final LiveLedger lives;
    private final Works works;
    private final MeetingLedger meetings;
    private final Rooms rooms;
    private final PodKeys keys;
    private final Rights rights;

    /** For the container's proxy. */
    public GatewayEntrance() {
        this(null, null, null, null, null, null);
    }

    @Inject
    GatewayEntrance(LiveLedger lives, Works works, MeetingLedger meetings, Rooms rooms, PodKeys keys, Rights rights) {
        this.lives = lives;
        this.works = works;
        this.meetings = meetings;
        this.rooms = rooms;
        this.keys = keys;
        this.rights = rights;
    }

    /** Whether a session wants the work of this token. */
    public boolean awaits(String token) {
        return works.awaiting(token).isPresent();
    }

    /**
     * The signed address of the room.
     *
     * @throws NotRunning when no session wants the work of this token, or its room is closed
     * @throws org.webinar.Outage when BigBlueButton does not answer
     */
    public URI enter(String token) {
        return enter(token, Guest.Role.GATEWAY);
    }

    /**
     * The same for a gateway that wants to be asked about its sound.
     *
     * @throws NotRunning when no session wants the work of this token, or its room is closed
     * @throws org.webinar.Outage when BigBlueButton does not answer
     */
    public URI enterAsked(String token) {
        return enter(token, Guest.Role.ASKED_GATEWAY);
    }

    private URI enter(String token, Guest.Role role) {
        GatewayWork work = works.awaiting(token).orElseThrow(() -> new NotRunning("gateway"));
        LiveSession session = lives.session(work.sessionId()).orElseThrow(() -> new NotRunning("gateway"));
        return LiveWord.get(session.id(), () -> open(session.roomName(), work.botId(), role));
    }

    /**
     * Whether this is the key of the meeting's direct link, which Pod gives to its gateways in two pieces. People have it
     * too: it opens no more than it opens for them, and so no restricted meeting.
     */
    public boolean awaits(long meetingId, String key) {
        Meeting meeting = meetings.byId(meetingId);
        boolean forEverybody = rights.mayJoin(null, meeting) == Admission.YES;
        return forEverybody && PodKeys.same(keys.ofMeeting(meetingId, meeting.attendeePassword()), key);
    }

    /**
     * The signed address of the room, for a gateway that Pod has started.
     *
     * @throws NotRunning when the key does not fit, or the room is closed
     * @throws org.webinar.Outage when BigBlueButton does not answer
     */
    public URI enter(long meetingId, String key) {
        if (!awaits(meetingId, key)) {
            throw new NotRunning("gateway");
        }
        String roomName = lives.roomOf(meetings.byId(meetingId));
        return open(roomName, "gw-pod-" + meetingId, Guest.Role.GATEWAY);
    }

    private URI open(String roomName, String botId, Guest.Role role) {
        return Optional.of(rooms.look(roomName))
                .filter(RoomView::exists)
                .map(room -> rooms.entrance(
                        new OpenRoom(roomName, room.createTime()), new Guest(GatewayVoice.NAME, botId, role)))
                .orElseThrow(() -> new NotRunning("room"));
    }
}

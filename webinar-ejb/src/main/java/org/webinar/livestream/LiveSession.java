package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * One run of a webinar before its audience: begun when a presenter starts it, over when its room has closed or somebody
 * ends it. What people want and what has been observed both stand here, so that a server that dies loses nothing.
 */
@Entity
@Table(name = "webinar_live_session")
public class LiveSession {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "event_id")
    private Long eventId;

    @Embedded
    private Station station;

    @Column(name = "running_meeting_id")
    private Long runningMeetingId;

    @Enumerated(EnumType.STRING)
    private LiveState state = LiveState.STARTING;

    @Enumerated(EnumType.STRING)
    private Trouble trouble;

    @Column(name = "trouble_detail")
    private String troubleDetail;

    @Column(name = "close_room")
    private boolean closeRoom;

    @Column(name = "room_name")
    private String roomName;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "on_air_at")
    private Instant onAirAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Embedded
    private Picture picture = new Picture();

    @Embedded
    private LiveLease lease;

    private int tries;

    @Embedded
    private RoomWatch room = new RoomWatch();

    @Embedded
    private Drape drape = new Drape();

    protected LiveSession() {}

    LiveSession(long meetingId, String roomName, Livestream livestream, Curtain curtain, Instant now) {
        this.meetingId = meetingId;
        this.runningMeetingId = meetingId;
        this.roomName = roomName;
        this.eventId = livestream.eventId();
        this.station = new Station(livestream.gatewayId());
        this.drape = new Drape(curtain);
        this.startedAt = now;
        this.stateSince = now;
    }

    /**
     * Moves on.
     *
     * @throws IllegalMove when there is no such move
     */
    void become(LiveState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new IllegalMove(state, next);
        }
        state = next;
        stateSince = now;
        if (next == LiveState.STARTING) {
            forgetLastTry();
        }
        if (next == LiveState.ON_AIR) {
            onAirAt = onAirAt == null ? now : onAirAt;
            troubled(null, null);
        }
        if (next == LiveState.STOPPING || next == LiveState.ENDED) {
            troubled(null, null);
        }
        if (next == LiveState.ENDED) {
            endedAt = now;
            runningMeetingId = null;
        }
    }

    private void forgetLastTry() {
        tries++;
        picture.forget();
        troubled(null, null);
    }

    void troubled(Trouble what, String detail) {
        trouble = what;
        troubleDetail = detail;
    }

    /** The machine that sends it, or is to, and the channel. */
    Station station() {
        return station;
    }

    /** Whether this server acts for it. */
    boolean isHeldBy(String server, Instant now) {
        return lease != null && lease.isHeldBy(server, now);
    }

    void closeRoomToo() {
        closeRoom = true;
    }

    /** How far its picture has come. */
    Picture picture() {
        return picture;
    }

    /** Whether nobody is in the room any more, as far as we know: it was closed by us, or has not been there twice. */
    boolean roomIsOver() {
        return room.closed() || closeRoom && trouble == null;
    }

    /** What has been seen of its room. */
    RoomWatch room() {
        return room;
    }

    /** Pod's number for where it is: what nobody may see yet has not started. */
    int podStatus() {
        return drape.curtain() == Curtain.REHEARSAL && state != LiveState.ENDED
                ? LiveState.STARTING.podStatus()
                : state.podStatus();
    }

    /** How its curtain hangs. */
    Drape drape() {
        return drape;
    }

    /** Number of the gateway that sends it, or is to. */
    public long gatewayId() {
        return station.gatewayId();
    }

    /** What the audience may see of it. */
    public Curtain curtain() {
        return drape.curtain();
    }

    /** How the names of its gateways as guests in the room begin. */
    String bots() {
        return "gw-" + id + "-";
    }

    public Long id() {
        return id;
    }

    public long meetingId() {
        return meetingId;
    }

    public long eventId() {
        return eventId;
    }

    public LiveState state() {
        return state;
    }

    /** What went wrong last; null when nothing did. */
    public Trouble trouble() {
        return trouble;
    }

    /** The gateway's own words on it; null when it said none. */
    public String troubleDetail() {
        return troubleDetail;
    }

    public String roomName() {
        return roomName;
    }

    boolean closesRoom() {
        return closeRoom;
    }

    public Instant startedAt() {
        return startedAt;
    }

    Instant stateSince() {
        return stateSince;
    }

    /** When it was over; null before. */
    public Instant endedAt() {
        return endedAt;
    }

    /** When the picture first moved; null before. */
    public Instant onAirAt() {
        return onAirAt;
    }
}

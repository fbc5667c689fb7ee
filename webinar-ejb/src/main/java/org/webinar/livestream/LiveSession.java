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
    private GatewayWork gateway;

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

    @Column(name = "entrance_token")
    private String entranceToken;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "on_air_at")
    private Instant onAirAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "media_sequence")
    private Long mediaSequence;

    @Column(name = "media_grew_at")
    private Instant mediaGrewAt;

    private int tries;

    @Column(name = "room_absences")
    private int roomAbsences;

    protected LiveSession() {}

    LiveSession(long meetingId, String roomName, Livestream livestream, String entranceToken, Instant now) {
        this.meetingId = meetingId;
        this.runningMeetingId = meetingId;
        this.roomName = roomName;
        this.eventId = livestream.eventId();
        this.gateway = new GatewayWork(livestream.gatewayId());
        this.entranceToken = entranceToken;
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
        gateway.forgetAsking();
        mediaSequence = null;
        mediaGrewAt = null;
        troubled(null, null);
    }

    /** Whether the gateway has been asked before, in an earlier try of this session. */
    boolean triedBefore() {
        return tries > 0;
    }

    void troubled(Trouble what, String detail) {
        trouble = what;
        troubleDetail = detail;
    }

    /** The gateway that sends it, and what it is doing for it. */
    GatewayWork gateway() {
        return gateway;
    }

    void closeRoomToo() {
        closeRoom = true;
    }

    /** Remembers how far the playlist has come; only a number that grows counts as a moving picture. */
    void playlistAt(long sequence, Instant now) {
        if (mediaSequence != null && sequence > mediaSequence) {
            mediaGrewAt = now;
        }
        mediaSequence = sequence;
    }

    /** Whether nobody is in the room any more, as far as we know: it was closed by us, or has not been there twice. */
    boolean roomIsOver() {
        return roomAbsences >= Course.ABSENCES_TO_BELIEVE || closeRoom && trouble == null;
    }

    void roomSeen(boolean there) {
        roomAbsences = there ? 0 : roomAbsences + 1;
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

    String entranceToken() {
        return entranceToken;
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

    /** When the picture first moved; null before. */
    public Instant onAirAt() {
        return onAirAt;
    }

    Instant mediaGrewAt() {
        return mediaGrewAt;
    }

    Long mediaSequence() {
        return mediaSequence;
    }

    int roomAbsences() {
        return roomAbsences;
    }

    /** Our word for the gateway as a guest in the room. */
    public String botId() {
        return "gw-" + id;
    }
}

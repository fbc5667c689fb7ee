package org.webinar.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A server on which a room is or has been: its recordings stay there. */
@Entity
@Table(name = "webinar_bbb_room")
public class RoomHome {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "room_name")
    private String roomName;

    @Column(name = "meeting_id")
    private long meetingId;

    private String server;

    private Instant since;

    /** The name of the room once more while it is here; null when it has moved. Unique: a room is at one place. */
    @Column(name = "current_room")
    private String currentRoom;

    protected RoomHome() {}

    RoomHome(String roomName, long meetingId, String server) {
        this.roomName = roomName;
        this.meetingId = meetingId;
        this.server = server;
    }

    void enter(Instant now) {
        currentRoom = roomName;
        since = now;
    }

    Place place() {
        return new Place(server, since);
    }

    /** Where a room is, and since when. */
    public record Place(String server, Instant since) {}
}

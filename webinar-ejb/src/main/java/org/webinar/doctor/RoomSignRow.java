package org.webinar.doctor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One way by which something of a room of the doctor's has come to us. */
@Entity
@Table(name = "webinar_room_sign")
public class RoomSignRow {
    /** Word and way. */
    @Id
    private String id;

    private String word;

    @Enumerated(EnumType.STRING)
    private RoomSigns.Way way;

    @Column(name = "come_at")
    private Instant comeAt;

    protected RoomSignRow() {}

    RoomSignRow(String word, RoomSigns.Way way, Instant now) {
        this.id = id(word, way);
        this.word = word;
        this.way = way;
        this.comeAt = now;
    }

    static String id(String word, RoomSigns.Way way) {
        return word + " " + way;
    }
}

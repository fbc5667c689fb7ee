package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The picture on an event's page while there is nothing to see yet. */
@Entity
@Table(name = "webinar_waiting_picture")
public class WaitingPicture {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    private String alt;
    private String sha256;
    private byte[] content;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected WaitingPicture() {}

    WaitingPicture(long eventId) {
        this.eventId = eventId;
    }

    void become(byte[] jpeg, String digest, Instant now) {
        content = jpeg.clone();
        sha256 = digest;
        sentAt = now;
    }

    void say(String what) {
        alt = what;
    }

    byte[] content() {
        return content.clone();
    }
}

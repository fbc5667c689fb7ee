package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.webinar.meeting.Meeting;

/** A webinar's place in the list of those that wait for a gateway. */
@Entity
@Table(name = "webinar_waiting")
public class WaitingPlace {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "site_id")
    private int siteId;

    private Instant since;

    protected WaitingPlace() {}

    WaitingPlace(Meeting meeting, Instant now) {
        this.meetingId = meeting.id();
        this.siteId = meeting.siteId();
        this.since = now;
    }

    long id() {
        return id;
    }

    long meetingId() {
        return meetingId;
    }
}

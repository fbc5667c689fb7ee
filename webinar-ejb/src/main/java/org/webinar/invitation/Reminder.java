package org.webinar.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** That people have been reminded of a meeting so long before this start of it. */
@Entity
@Table(name = "webinar_reminder")
public class Reminder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "minutes_before")
    private int minutesBefore;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Reminder() {}

    Reminder(long meetingId, Instant startsAt, Duration before, Instant now) {
        this.meetingId = meetingId;
        this.startsAt = startsAt;
        this.minutesBefore = Math.toIntExact(before.toMinutes());
        this.madeAt = now;
    }
}

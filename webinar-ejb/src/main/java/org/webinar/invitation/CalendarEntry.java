package org.webinar.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.webinar.livestream.Occasion;
import org.webinar.time.TimeSlot;

/**
 * What people who are invited to a meeting know of it: the name and the time that stand in their calendars. Its row is held
 * by whoever tells them something, so that two servers do not say it twice.
 */
@Entity
@Table(name = "webinar_calendar_entry")
public class CalendarEntry {
    @Id
    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "owner_id")
    private int ownerId;

    private String uid;
    private int sequence;
    private String name;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    /** How it is repeated: the rule, or a word for all dates where no rule says them; null when it is not repeated. */
    private String series;

    /** From when on it does not take place any more; null when it goes on for ever. */
    @Column(name = "over_at")
    private Instant overAt;

    /** When the next date begins, as far as somebody has looked; null until then, and when it is not repeated. */
    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected CalendarEntry() {}

    CalendarEntry(Occasion occasion, String uid) {
        meetingId = occasion.meetingId();
        this.uid = uid;
        follow(occasion);
    }

    /** Whether something else stands in the calendars of those who are invited. */
    boolean differsFrom(Occasion occasion) {
        return !name.equals(occasion.name())
                || !slot().equals(occasion.slot())
                || !Objects.equals(series, occasion.repetition())
                || !Objects.equals(overAt, occasion.over());
    }

    /** Has changed, and everybody is to be told. */
    void change(Occasion occasion) {
        follow(occasion);
        sequence++;
    }

    private void follow(Occasion occasion) {
        ownerId = occasion.ownerId();
        name = occasion.name();
        startsAt = occasion.slot().start();
        endsAt = occasion.slot().end();
        series = occasion.repetition();
        overAt = occasion.over();
        nextAt = null;
    }

    /** Its next date begins then. */
    void comesNext(Instant start) {
        nextAt = start;
    }

    /** Whether there may be more dates than one. */
    boolean repeated() {
        return series != null;
    }

    /** Is gone. */
    void end(Instant now) {
        endedAt = now;
        sequence++;
    }

    Long meetingId() {
        return meetingId;
    }

    int ownerId() {
        return ownerId;
    }

    /** The same whatever the meeting is called; another one for each place, for they are two appointments. */
    String uid(Place place) {
        return uid(uid, place);
    }

    /** What the word is for by which calendars know a meeting: always the same one, and nobody can guess it. */
    static String purpose(long meetingId) {
        return "calendar " + meetingId;
    }

    static String uid(String word, Place place) {
        return word + (place == Place.ROOM ? "-room" : "-live");
    }

    int sequence() {
        return sequence;
    }

    String name() {
        return name;
    }

    TimeSlot slot() {
        return new TimeSlot(startsAt, endsAt);
    }

    /** Its next date, as far as calendars know it; where no rule says it, as far as we have looked. */
    TimeSlot next(ZoneId zone, Instant now) {
        if (nextAt != null && !NextDate.isRule(series)) {
            return TimeSlot.of(nextAt, Duration.between(startsAt, endsAt));
        }
        return NextDate.of(slot(), series, overAt, zone, now);
    }

    boolean ended() {
        return endedAt != null;
    }
}
